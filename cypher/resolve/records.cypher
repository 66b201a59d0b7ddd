// A page of the records that may be about the same thing as others, without what they say, in the order of their keys.
// $kinds: LIST<STRING>; $after: STRING, key of the last one of the page before; $limit: INTEGER
MATCH (record:SourceRecord)-[resolved:RESOLVED_TO]->(entity:Entity)
WHERE record.key > $after AND record.kind IN $kinds
WITH record, resolved, entity ORDER BY record.key LIMIT $limit
RETURN record {.key, .dataset, .id, .kind, .curated} AS record, entity.id AS entity,
  resolved {.method, .score, .features, .decidedBy, .with} AS resolved
