-- Format 5: views for people and programs that open the file themselves (docs/exports.md). They hold nothing; their columns are part of the
-- program's face. Functions are those that older SQLite has too; json_each has a hidden column json, so the outer one is named in full.

CREATE VIEW v_reports AS
SELECT id,
       json_extract(json, '$.title') AS title,
       json_extract(json, '$.outlet.name') AS outlet,
       json_extract(json, '$.language') AS language,
       json_extract(json, '$.published.earliest') AS published_earliest,
       json_extract(json, '$.published.latest') AS published_latest,
       json_extract(json, '$.copy_of') AS copy_of,
       json_extract(json, '$.version_of') AS version_of,
       incident,
       json_extract(json, '$.file') AS file,
       json_extract(json, '$.url') AS url,
       json_extract(json, '$.sha256') AS sha256
FROM derived WHERE kind = 'reports';

CREATE VIEW v_incidents AS
SELECT id,
       json_extract(json, '$.label') AS label,
       json_extract(json, '$.kind') AS kind,
       json_extract(json, '$.level') AS level,               -- an episode holds rows that stand here too: levels are never summed
       json_extract(json, '$.part_of') AS part_of,
       json_extract(json, '$.start.earliest') AS start_earliest,
       json_extract(json, '$.start.latest') AS start_latest,
       json_extract(json, '$.end.earliest') AS end_earliest,
       json_extract(json, '$.end.latest') AS end_latest,
       (SELECT group_concat(value, '; ') FROM json_each(derived.json, '$.parties')) AS parties,
       (SELECT group_concat(json_extract(value, '$.name'), '; ') FROM json_each(derived.json, '$.places')) AS places,
       json_array_length(json, '$.reports') AS reports
FROM derived WHERE kind = 'incidents';

CREATE VIEW v_places AS
SELECT i.id AS incident,
       json_extract(i.json, '$.level') AS level,
       json_extract(p.value, '$.name') AS place,
       json_extract(p.value, '$.relation') AS relation,
       json_extract(p.value, '$.geonames') AS geonames,
       json_extract(p.value, '$.lat') AS latitude,
       json_extract(p.value, '$.lon') AS longitude,
       json_extract(p.value, '$.where_prec') AS where_prec
FROM derived i, json_each(i.json, '$.places') p WHERE i.kind = 'incidents';

-- One statement a row: by whose word, through whom, how sure, in which words.
CREATE VIEW v_claims AS
SELECT id,
       incident,
       json_extract(json, '$.background') AS background,
       json_extract(json, '$.report') AS report,
       json_extract(json, '$.claimant.name') AS claimant,
       json_extract(json, '$.claimant.id') AS claimant_id,
       json_extract(json, '$.claimant.kind') AS claimant_kind,
       json_extract(json, '$.claimant.side') AS claimant_side,
       (SELECT group_concat(json_extract(value, '$.name'), '; ') FROM json_each(derived.json, '$.channel')) AS agency_chain,
       json_extract(json, '$.polarity') AS polarity,
       json_extract(json, '$.certainty') AS certainty,
       json_extract(json, '$.tense') AS tense,
       json_extract(json, '$.conditional') AS conditional,
       json_extract(json, '$.said.earliest') AS said_earliest,
       json_extract(json, '$.said.latest') AS said_latest,
       (SELECT group_concat(json_extract(value, '$.type') || coalesce('/' || json_extract(value, '$.mode'), ''), '; ')
        FROM json_each(derived.json, '$.events')) AS events,
       json_extract(json, '$.start') AS span_start,          -- code points of the clean text
       json_extract(json, '$.end') AS span_end,
       json_extract(json, '$.quote') AS quote
FROM derived WHERE kind = 'statements';

-- Every number with its claimant; none of them is settled, none is to be summed.
CREATE VIEW v_casualties AS
SELECT f.id,
       f.incident,
       json_extract(f.json, '$.background') AS background,
       json_extract(f.json, '$.kind') AS kind,
       json_extract(f.json, '$.side') AS side,
       json_extract(f.json, '$.status') AS status,
       json_extract(f.json, '$.best') AS best,
       json_extract(f.json, '$.low') AS low,                 -- null is open or unknown, never zero
       json_extract(f.json, '$.high') AS high,
       json_extract(f.json, '$.modifier') AS modifier,
       json_extract(f.json, '$.scope') AS scope,
       json_extract(f.json, '$.of') AS "of",
       json_extract(f.json, '$.as_of.latest') AS as_of,
       json_extract(f.json, '$.standing') AS standing,
       json_extract(f.json, '$.statement') AS statement,
       c.report,
       c.claimant,
       c.claimant_side,
       c.agency_chain,
       c.polarity,
       c.certainty,
       c.span_start,
       c.span_end,
       c.quote
FROM derived f LEFT JOIN v_claims c ON c.id = json_extract(f.json, '$.statement')
WHERE f.kind = 'figures';

-- What was settled of an incident and its side, and by which rule.
CREATE VIEW v_tolls AS
SELECT id,
       incident,
       json_extract(json, '$.side') AS side,
       json_extract(json, '$.kind') AS kind,
       json_extract(json, '$.status') AS status,
       json_extract(json, '$.best') AS best,
       json_extract(json, '$.low') AS low,
       json_extract(json, '$.high') AS high,
       json_extract(json, '$.rule') AS rule,
       json_extract(json, '$.reviewed') AS reviewed
FROM derived WHERE kind = 'tolls';
