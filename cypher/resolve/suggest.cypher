// Suggests that pairs of records may be about one thing.
// $rows: LIST<MAP> of {a: STRING, b: STRING, keys of records; properties: MAP}
UNWIND $rows AS row
MATCH (a:SourceRecord {key: row.a})
MATCH (b:SourceRecord {key: row.b})
MERGE (a)-[suggestion:MAYBE_SAME_AS]->(b)
SET suggestion = row.properties
RETURN count(*) AS written
