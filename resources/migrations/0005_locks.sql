-- SPDX-License-Identifier: Apache-2.0
-- How often in a row a kiosk has refused somebody, so that a restart is no way around the limit. subject is a keyed
-- hash (of a card's certificate, or of the kiosk's staff key): it says nothing without the store's key. Rows end after a day.

CREATE TABLE locks (
    subject   BLOB PRIMARY KEY,
    in_a_row  INTEGER NOT NULL CHECK (in_a_row > 0),
    last_ms   INTEGER NOT NULL
);
