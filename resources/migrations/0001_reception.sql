-- SPDX-License-Identifier: Apache-2.0
-- Schema 1. A statement ends with ';' at the end of a line that is followed by an empty line.
-- Columns named *_sealed hold XChaCha20-Poly1305 boxes bound to table, column and visit.

CREATE TABLE store_identity (
    only_row      INTEGER PRIMARY KEY CHECK (only_row = 1),
    key_proof     BLOB NOT NULL,
    chain_head    BLOB NOT NULL
);

CREATE TABLE arrivals (
    sequence                  INTEGER PRIMARY KEY AUTOINCREMENT,
    visit                     TEXT NOT NULL UNIQUE,
    time_ms                   INTEGER NOT NULL,
    kiosk                     TEXT NOT NULL,
    method                    TEXT NOT NULL,
    outcome                   TEXT NOT NULL,
    state                     TEXT NOT NULL,
    name_sealed               BLOB NOT NULL,
    kana_sealed               BLOB NOT NULL,
    birthdate_sealed          BLOB NOT NULL,
    insurer_number_sealed     BLOB NOT NULL,
    insurer_name_sealed       BLOB NOT NULL,
    insured_reference_sealed  BLOB NOT NULL,
    ratio_percent             INTEGER NOT NULL,
    notices                   TEXT NOT NULL,
    help_reason               TEXT NOT NULL
);

CREATE INDEX arrivals_by_time ON arrivals (time_ms);

CREATE TABLE consents (
    visit     TEXT NOT NULL REFERENCES arrivals (visit),
    position  INTEGER NOT NULL,
    item      TEXT NOT NULL,
    given     INTEGER NOT NULL CHECK (given IN (0, 1)),
    until_ms  INTEGER,
    PRIMARY KEY (visit, position)
);

CREATE TABLE chart_files (
    sequence         INTEGER PRIMARY KEY AUTOINCREMENT,
    visit            TEXT NOT NULL UNIQUE,
    file_name        TEXT NOT NULL UNIQUE,
    state            TEXT NOT NULL,
    payload_sealed   BLOB NOT NULL,
    attempts         INTEGER NOT NULL DEFAULT 0,
    last_error_code  TEXT NOT NULL DEFAULT ''
);

CREATE TABLE events (
    sequence  INTEGER PRIMARY KEY,
    at_ms     INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    visit     TEXT NOT NULL,
    code      TEXT NOT NULL,
    previous  BLOB NOT NULL,
    hash      BLOB NOT NULL
);

CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER events_are_never_removed BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;
