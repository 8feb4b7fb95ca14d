-- SPDX-License-Identifier: Apache-2.0
-- Schema 6: who may act for whom (代理). A relation belongs to a card, found by a keyed hash; who the proxy is stands
-- nowhere. Relations are added, never changed: the newest of a kind counts.

CREATE TABLE proxy_relations (
    sequence     INTEGER PRIMARY KEY AUTOINCREMENT,
    card_tag     BLOB NOT NULL,
    kind         TEXT NOT NULL,
    scope        TEXT NOT NULL,
    evidence     TEXT NOT NULL,
    from_day     TEXT NOT NULL,
    until_day    TEXT NOT NULL,
    staff        TEXT NOT NULL,
    visit        TEXT NOT NULL,
    recorded_ms  INTEGER NOT NULL
);

CREATE INDEX proxy_relations_by_card ON proxy_relations (card_tag, kind);

CREATE TRIGGER proxy_relations_are_never_changed BEFORE UPDATE ON proxy_relations
BEGIN
    SELECT RAISE(ABORT, 'relations are added, never changed');
END;
