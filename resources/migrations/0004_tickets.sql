-- SPDX-License-Identifier: Apache-2.0
-- Numbers by which people are called (受付番号). They begin anew every day; a number is given once and stays given.
-- call_order grows with every call, whatever the clock does; NULL while the person waits.

CREATE TABLE tickets (
    visit       TEXT PRIMARY KEY,
    day         TEXT NOT NULL,
    number      INTEGER NOT NULL CHECK (number > 0),
    call_order  INTEGER,
    calls       INTEGER NOT NULL DEFAULT 0,
    UNIQUE (day, number)
);

CREATE TRIGGER tickets_are_never_removed BEFORE DELETE ON tickets
BEGIN
    SELECT RAISE(ABORT, 'a number is given once');
END;
