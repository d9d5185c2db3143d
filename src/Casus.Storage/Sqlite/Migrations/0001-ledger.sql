-- A ledger of format 1. What is appended stands in entries, reports, names and judgements; derived is a cache.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,      -- models, rules, tier: who reads this ledger; derived_up_to; writer: who has it open
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
    seq         INTEGER PRIMARY KEY,   -- 1, 2, 3 … without a gap; order of arrival, never exported
    kind        TEXT NOT NULL CHECK (kind IN ('read', 'named', 'judged')),
    report      TEXT,                  -- null for a judgement
    file        TEXT,                  -- the name that the report was given by
    recorded_at TEXT NOT NULL,         -- ISO 8601, UTC; never exported
    content     TEXT NOT NULL,         -- hash of everything that the entry brought
    chain       TEXT NOT NULL          -- hash of the chain of the entry before and of this row
) STRICT;

CREATE TABLE reports (
    id       TEXT PRIMARY KEY,
    seq      INTEGER NOT NULL UNIQUE REFERENCES entries (seq),
    sha256   TEXT NOT NULL,            -- of the bytes as received
    raw_form TEXT NOT NULL CHECK (raw_form IN ('plain', 'deflate')),
    raw      BLOB NOT NULL,            -- the bytes as received, packed as raw_form says
    report   TEXT NOT NULL,            -- JSON: what was read out of the bytes
    coding   TEXT NOT NULL             -- JSON: what it says, in codes
) STRICT;

CREATE TABLE names (
    report TEXT NOT NULL REFERENCES reports (id),
    file   TEXT NOT NULL,
    seq    INTEGER NOT NULL REFERENCES entries (seq),
    PRIMARY KEY (report, file)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgements (
    seq       INTEGER PRIMARY KEY REFERENCES entries (seq),
    judgement TEXT NOT NULL            -- JSON
) STRICT;

CREATE TABLE derived (
    kind     TEXT NOT NULL,            -- the exported document's array
    id       TEXT NOT NULL,
    incident TEXT,
    json     TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX derived_by_incident ON derived (incident, kind, id);
