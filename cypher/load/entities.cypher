// Adds entities with records of a source, or brings them up to date; computed properties stay. What is computed from
// them is then outdated, and they are to be embedded if their text has changed.
// $rows: LIST<MAP> of {id: STRING, labels: LIST<STRING>, properties: MAP, where null removes the property,
//   records: LIST<MAP> of {key: STRING, properties: MAP}}
// $resolved: MAP, properties of RESOLVED_TO for a record that is new
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.labels), entity += row.properties, entity.stale = true
FOREACH (stated IN row.records |
  MERGE (record:SourceRecord {key: stated.key})
  SET record = stated.properties
  MERGE (record)-[resolved:RESOLVED_TO]->(entity)
  ON CREATE SET resolved = $resolved
)
WITH count(*) AS written
OPTIONAL MATCH (computed:Analysis|Resolution)
SET computed.outdated = true
RETURN written
