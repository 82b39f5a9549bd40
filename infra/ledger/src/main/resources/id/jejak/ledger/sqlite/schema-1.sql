-- Schema 1 of a Jejak ledger. Instants are UTC text of one width (2026-01-31T08:15:00.000000000Z), so they sort as text.

CREATE TABLE commits (
    first_position   INTEGER PRIMARY KEY,   -- position of the first event
    events           INTEGER NOT NULL,      -- how many events, 1 to 1000
    commit_id        TEXT NOT NULL UNIQUE,
    command_id       TEXT UNIQUE,           -- the command that caused it, if known
    recorded_at      TEXT NOT NULL,         -- when the ledger took it, never going back
    latest_timestamp TEXT NOT NULL          -- the latest events.timestamp up to and with this commit
) STRICT;

CREATE INDEX commits_by_latest_timestamp ON commits (latest_timestamp);

CREATE TABLE events (
    position       INTEGER PRIMARY KEY,     -- 0, 1, 2, … without a hole
    first_position INTEGER NOT NULL REFERENCES commits,
    event_id       TEXT NOT NULL UNIQUE,
    type           TEXT NOT NULL,           -- logical name
    revision       TEXT NOT NULL,           -- of the stored form
    aggregate_type TEXT,
    aggregate_id   TEXT,
    sequence       INTEGER NOT NULL,        -- within the aggregate, from 0
    timestamp      TEXT NOT NULL,           -- what the publisher says
    payload        BLOB NOT NULL,           -- JSON in UTF-8, byte for byte as it was taken
    metadata       BLOB NOT NULL,           -- likewise
    UNIQUE (aggregate_id, sequence)
) STRICT;

-- Latest snapshot per aggregate: a shortcut that can be thrown away, no part of the record.
CREATE TABLE snapshots (
    aggregate_id   TEXT PRIMARY KEY,
    aggregate_type TEXT,
    sequence       INTEGER NOT NULL,
    event_id       TEXT NOT NULL,
    type           TEXT NOT NULL,
    revision       TEXT NOT NULL,
    timestamp      TEXT NOT NULL,
    payload        BLOB NOT NULL,
    metadata       BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The ledger as a person reads it.
CREATE VIEW history AS
SELECT e.position, c.recorded_at, e.type, e.revision, e.aggregate_type, e.aggregate_id, e.sequence, e.timestamp,
       CAST(e.payload AS TEXT) AS payload, CAST(e.metadata AS TEXT) AS metadata,
       e.event_id, c.commit_id, c.command_id
FROM events e JOIN commits c ON c.first_position = e.first_position;

-- A guard against accidents, not against an administrator: that is what the transparency log is for.
CREATE TRIGGER commits_are_never_changed BEFORE UPDATE ON commits
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER commits_are_never_deleted BEFORE DELETE ON commits
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
