// Takes records of a source back. An entity without any record left goes. Of a record that a person has decided about,
// the identifier stays, standing for nothing, so that the decision holds when the source lists it again.
// $dataset: STRING; $ids: LIST<STRING>, identifiers of records; $left: LIST<MAP> of {id: STRING, labels: LIST<STRING>,
//   properties: MAP}, entities that have other records, by those
CALL () {
  UNWIND $ids AS id
  MATCH (record:SourceRecord {dataset: $dataset, id: id})-[resolved:RESOLVED_TO]->(entity:Entity)
  DELETE resolved
  WITH record, entity
  OPTIONAL MATCH (record)-[suggestion:MAYBE_SAME_AS]-()
  DELETE suggestion
  WITH DISTINCT record, entity
  CALL (record) {
    WITH * WHERE EXISTS { (record)-[:SAME_AS|NOT_SAME_AS]-() }
    SET record = record {.key, .dataset, .id, .kind, .curated}
    UNION
    WITH * WHERE NOT EXISTS { (record)-[:SAME_AS|NOT_SAME_AS]-() }
    DELETE record
  }
  WITH DISTINCT entity
  WHERE NOT any(other IN $left WHERE other.id = entity.id)
  DETACH DELETE entity
}
CALL () {
  UNWIND $left AS row
  MATCH (entity:Entity {id: row.id})
  SET entity:$(row.labels), entity += row.properties, entity.stale = true
}
MATCH (computed:Analysis|Resolution)
SET computed.outdated = true
