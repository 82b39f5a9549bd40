-- Schema 2: an event is found, read and checked by itself. Rows of schema 1 have neither and are not changed.

ALTER TABLE events ADD COLUMN recorded_at TEXT;    -- that of the commit, again
ALTER TABLE events ADD COLUMN sum         INTEGER; -- CRC-32C of the event, see decision record 3
