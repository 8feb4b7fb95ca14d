-- SPDX-License-Identifier: Apache-2.0
-- Schema 3: consents (同意), emergencies (救急時) and disaster orders (災害時) that outlive the program.
-- person_tag is a keyed hash: equal for one person, and nothing without the store's key. Decisions are added, never
-- changed: the newest wins.

CREATE TABLE consent_decisions (
    sequence          INTEGER PRIMARY KEY AUTOINCREMENT,
    person_tag        BLOB NOT NULL,
    element           TEXT NOT NULL,
    code              INTEGER NOT NULL CHECK (code BETWEEN 0 AND 3),
    ground            TEXT NOT NULL,
    at_ms             INTEGER NOT NULL,
    until_ms          INTEGER,
    wording_version   TEXT NOT NULL,
    wording_hash      TEXT NOT NULL,
    language          TEXT NOT NULL,
    audio_played      INTEGER NOT NULL CHECK (audio_played IN (0, 1)),
    kiosk             TEXT NOT NULL,
    visit             TEXT NOT NULL,
    method            TEXT NOT NULL,
    actor_sealed      BLOB NOT NULL
);

CREATE INDEX consent_decisions_by_person ON consent_decisions (person_tag, at_ms);

CREATE TRIGGER consent_decisions_are_never_changed BEFORE UPDATE ON consent_decisions
BEGIN
    SELECT RAISE(ABORT, 'decisions are added, never changed');
END;

CREATE TABLE consent_wordings (
    hash   TEXT PRIMARY KEY,
    words  TEXT NOT NULL
);

CREATE TABLE emergencies (
    emergency      TEXT PRIMARY KEY,
    opened_ms      INTEGER NOT NULL,
    until_ms       INTEGER NOT NULL,
    told_ms        INTEGER,
    content_sealed BLOB NOT NULL
);

CREATE TABLE emergency_views (
    emergency  TEXT NOT NULL REFERENCES emergencies (emergency),
    element    TEXT NOT NULL,
    first_ms   INTEGER NOT NULL,
    PRIMARY KEY (emergency, element)
);

CREATE TABLE disaster_orders (
    order_id      TEXT PRIMARY KEY,
    activated_ms  INTEGER NOT NULL,
    ended_ms      INTEGER,
    order_bytes   BLOB NOT NULL,
    signature     BLOB NOT NULL
);
