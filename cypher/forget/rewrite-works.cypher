// Rewrites works and their records, and what is computed of them.
// $works: LIST<MAP> of {id: STRING, properties: MAP, records: LIST<MAP> of {key: STRING, properties: MAP}}
UNWIND $works AS row
MATCH (work:Entity {id: row.id})
SET work += row.properties, work.stale = true
FOREACH (stated IN row.records | MERGE (record:SourceRecord {key: stated.key}) SET record += stated.properties)
WITH count(work) AS works
MATCH (computed:Analysis|Resolution)
SET computed.outdated = true
