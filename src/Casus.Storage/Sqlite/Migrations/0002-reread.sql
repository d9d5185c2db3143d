-- Format 2: a report can be read anew. Until every report has its new reading, the new ones lie in reread and change nothing.

CREATE TABLE reread (
    report      TEXT PRIMARY KEY REFERENCES reports (id),
    report_text TEXT NOT NULL,   -- what will be reports.report
    coding      TEXT NOT NULL,   -- what will be reports.coding
    content     TEXT NOT NULL    -- what will be entries.content: a hash made when the report was read anew
) STRICT;                        -- who reads anew stands in meta: reread_models, reread_rules, reread_tier

-- The same table with one kind more: 'reread' answers for what is stored of a report from then on, and reports.seq points at it.
CREATE TABLE entries_with_rereads (
    seq         INTEGER PRIMARY KEY,   -- 1, 2, 3 … without a gap; order of arrival, never exported
    kind        TEXT NOT NULL CHECK (kind IN ('read', 'named', 'judged', 'reread')),
    report      TEXT,                  -- null for a judgement
    file        TEXT,                  -- the name that the report was given by; null for a judgement and a reading anew
    recorded_at TEXT NOT NULL,         -- ISO 8601, UTC; never exported
    content     TEXT NOT NULL,         -- hash of everything that the entry brought
    chain       TEXT NOT NULL          -- hash of the chain of the entry before and of this row
) STRICT;

INSERT INTO entries_with_rereads SELECT seq, kind, report, file, recorded_at, content, chain FROM entries;
DROP TABLE entries;
ALTER TABLE entries_with_rereads RENAME TO entries;
