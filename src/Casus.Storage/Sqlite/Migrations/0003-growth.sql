-- Format 3: adding reports writes what they touch. Rows that are derived lie in the order of their making and are found by their home;
-- shelves hold what growing knows of all reports. Both are a cache: what was there is made anew.

DROP TABLE derived;
DELETE FROM meta WHERE key = 'derived_up_to';

CREATE TABLE derived (
    home     TEXT NOT NULL,            -- the incident, or the report that is in none
    kind     TEXT NOT NULL,            -- the exported document's array
    id       TEXT NOT NULL,
    incident TEXT,
    json     TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX derived_by_home ON derived (home, kind, id);

-- Statements and figures are many, and asked for by incident or all together.
CREATE UNIQUE INDEX derived_by_id ON derived (kind, id) WHERE kind NOT IN ('statements', 'figures');

CREATE TABLE shelves (
    key   INTEGER PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;
