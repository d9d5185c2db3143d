-- Format 4: words are searched. What is searched of a report stands in the index from the transaction that stores it on; the texts
-- themselves do not lie here a second time. The step's second half, which puts in what is there already, is the program's.

CREATE TABLE searched (
    place  INTEGER PRIMARY KEY,   -- the day of the report, then a hash of the id: found in this order, from the end
    kind   TEXT NOT NULL CHECK (kind IN ('reports', 'statements')),
    id     TEXT NOT NULL,
    report TEXT NOT NULL,
    day    TEXT                   -- ISO 8601; null when it is not known
) STRICT;

CREATE INDEX searched_by_report ON searched (report);

-- Words come folded and parted by spaces: the tokenizer has nothing left to decide.
CREATE VIRTUAL TABLE words USING fts5 (reports, statements, content = '', contentless_delete = 1, tokenize = 'ascii');

-- Every row is found by its id, not only those of which there are few.
DROP INDEX derived_by_id;
CREATE UNIQUE INDEX derived_by_id ON derived (kind, id);
