-- SPDX-License-Identifier: Apache-2.0
-- Schema 2: bulk questions (一括照会). What was planned, asked and answered, so that a job that was killed goes on.

CREATE TABLE bulk_jobs (
    sequence      INTEGER PRIMARY KEY AUTOINCREMENT,
    job           TEXT NOT NULL UNIQUE,
    list_digest   TEXT NOT NULL,
    asked_for     TEXT NOT NULL,
    planned_ms    INTEGER NOT NULL,
    finished_ms   INTEGER
);

CREATE TABLE bulk_parts (
    job         TEXT NOT NULL REFERENCES bulk_jobs (job),
    number      INTEGER NOT NULL,
    upload_key  TEXT NOT NULL UNIQUE,
    reception   TEXT NOT NULL DEFAULT '',
    done_ms     INTEGER,
    PRIMARY KEY (job, number)
);

CREATE TABLE bulk_entries (
    job              TEXT NOT NULL REFERENCES bulk_jobs (job),
    position         INTEGER NOT NULL,
    part             INTEGER NOT NULL,
    answered_ms      INTEGER,
    content_sealed   BLOB NOT NULL,
    PRIMARY KEY (job, position)
);

CREATE INDEX bulk_entries_by_answer ON bulk_entries (answered_ms);
