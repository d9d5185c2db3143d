-- A ledger in a schema of its own. What is appended stands in entries, reports, names and judgements; derived, shelves and searched are
-- made of it. Ids sort by their bytes (collation "C"), as they do in every store. JSON is kept as text: the bytes are what is exported.
-- No statistics are kept of columns that hold words of reports: what is withdrawn must not live on in the server's catalogue.

CREATE TABLE meta (
    key   text COLLATE "C" PRIMARY KEY,  -- format; models, rules, tier: who reads this ledger; derived_up_to; writer: who has it open
    value text NOT NULL
);

CREATE TABLE entries (
    seq         bigint PRIMARY KEY,      -- 1, 2, 3 … without a gap; order of arrival, never exported
    kind        text NOT NULL CHECK (kind IN ('read', 'named', 'judged', 'reread')),
    report      text COLLATE "C",        -- null for a judgement
    file        text COLLATE "C",        -- the name that the report was given by; null for a judgement and a reading anew
    recorded_at text NOT NULL,           -- ISO 8601, UTC; never exported
    content     text NOT NULL,           -- hash of everything that the entry brought
    chain       text NOT NULL            -- hash of the chain of the entry before and of this row
);

CREATE TABLE reports (
    id       text COLLATE "C" PRIMARY KEY,
    seq      bigint NOT NULL UNIQUE REFERENCES entries (seq),
    sha256   text NOT NULL,              -- of the bytes as received
    raw_form text NOT NULL CHECK (raw_form IN ('plain', 'deflate')),
    raw      bytea NOT NULL,             -- the bytes as received, packed as raw_form says
    report   text NOT NULL,              -- JSON: what was read out of the bytes
    coding   text NOT NULL               -- JSON: what it says, in codes
);

CREATE TABLE names (
    report text COLLATE "C" NOT NULL REFERENCES reports (id),
    file   text COLLATE "C" NOT NULL,
    seq    bigint NOT NULL REFERENCES entries (seq),
    PRIMARY KEY (report, file)
);

CREATE TABLE judgements (
    seq       bigint PRIMARY KEY REFERENCES entries (seq),
    judgement text NOT NULL              -- JSON
);

CREATE TABLE reread (
    report      text COLLATE "C" PRIMARY KEY REFERENCES reports (id),
    report_text text NOT NULL,           -- what will be reports.report
    coding      text NOT NULL,           -- what will be reports.coding
    content     text NOT NULL            -- what will be entries.content: a hash made when the report was read anew
);

CREATE TABLE derived (
    home     text COLLATE "C" NOT NULL,  -- the incident, or the report that is in none
    kind     text COLLATE "C" NOT NULL,  -- the exported document's array
    id       text COLLATE "C" NOT NULL,
    incident text COLLATE "C",
    json     text NOT NULL,
    PRIMARY KEY (home, kind, id)
);

CREATE UNIQUE INDEX derived_by_id ON derived (kind, id);

CREATE TABLE shelves (
    key   bigint PRIMARY KEY,
    value bytea NOT NULL
);

CREATE TABLE searched (
    place  bigint PRIMARY KEY,           -- the day of the report, then a hash of the id: found in this order, from the end
    kind   text COLLATE "C" NOT NULL CHECK (kind IN ('reports', 'statements')),
    id     text COLLATE "C" NOT NULL,
    report text COLLATE "C" NOT NULL,
    day    text,                         -- ISO 8601; null when it is not known
    joined text COLLATE "C" NOT NULL,    -- the words, cut and folded by the program, each with a space before and after
    words  tsvector NOT NULL GENERATED ALWAYS AS (array_to_tsvector(string_to_array(btrim(joined, ' '), ' '))) STORED
);

CREATE INDEX searched_by_report ON searched (report);
CREATE INDEX searched_reports ON searched USING gin (words) WHERE kind = 'reports';
CREATE INDEX searched_statements ON searched USING gin (words) WHERE kind = 'statements';

ALTER TABLE entries ALTER file SET STATISTICS 0;
ALTER TABLE reports ALTER raw SET STATISTICS 0, ALTER report SET STATISTICS 0, ALTER coding SET STATISTICS 0;
ALTER TABLE names ALTER file SET STATISTICS 0;
ALTER TABLE judgements ALTER judgement SET STATISTICS 0;
ALTER TABLE reread ALTER report_text SET STATISTICS 0, ALTER coding SET STATISTICS 0;
ALTER TABLE derived ALTER json SET STATISTICS 0;
ALTER TABLE shelves ALTER value SET STATISTICS 0;
ALTER TABLE searched ALTER joined SET STATISTICS 0, ALTER words SET STATISTICS 0;
