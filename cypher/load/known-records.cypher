// What the graph knows of records, and the entity that their identifiers stand for.
// $rows: LIST<MAP> of {key: STRING, id: STRING}
UNWIND $rows AS row
OPTIONAL MATCH (record:SourceRecord {key: row.key})
RETURN row.key AS key, record.contentHash AS contentHash, record.runs AS runs,
  head(COLLECT { MATCH (:SourceRecord {id: row.id})-[:RESOLVED_TO]->(entity:Entity) RETURN entity.id LIMIT 1 }) AS entity
