// Adds entities with records of a source, or brings them up to date; computed properties stay. What is computed from
// them is then outdated, and they are to be embedded if their text has changed. Labels come last: measured, that takes
// a third off, since each property that is set has the indexes of all labels looked at.
// $rows: LIST<MAP> of {id: STRING, labels: LIST<STRING>, properties: MAP, added: LIST<MAP>,
//   changed: LIST<MAP>, the properties of each record, of those that are not there and of those that are}
// $nothing: MAP, the properties that an entity that is there loses first, each null: with each row they would cost as
//   much as all else, since every property that is touched has the full-text indexes looked at
// $resolved: MAP, properties of RESOLVED_TO for a record that is new
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
ON MATCH SET entity += $nothing
SET entity += row.properties, entity.stale = true, entity:$(row.labels)
WITH entity, row
FOREACH (stated IN row.added |
  CREATE (record:SourceRecord)-[resolved:RESOLVED_TO]->(entity)
  SET record = stated, resolved = $resolved
)
FOREACH (stated IN row.changed |
  MERGE (record:SourceRecord {key: stated.key})
  SET record = stated
  MERGE (record)-[resolved:RESOLVED_TO]->(entity)
  ON CREATE SET resolved = $resolved
)
WITH count(*) AS written
OPTIONAL MATCH (computed:Analysis|Resolution)
SET computed.outdated = true
RETURN written
