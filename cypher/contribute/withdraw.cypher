// Takes an entity out of the graph with all its records. Of a record that a person has decided about, the identifier
// stays, standing for nothing, so that the decision holds when it is back.
// $id: STRING, of the entity
MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (record:SourceRecord)-[resolved:RESOLVED_TO]->(entity)
  DELETE resolved
  WITH record
  OPTIONAL MATCH (record)-[suggestion:MAYBE_SAME_AS]-()
  DELETE suggestion
  WITH DISTINCT record
  CALL (record) {
    WITH * WHERE EXISTS { (record)-[:SAME_AS|NOT_SAME_AS]-() }
    SET record = record {.key, .dataset, .id, .kind, .curated}
    UNION
    WITH * WHERE NOT EXISTS { (record)-[:SAME_AS|NOT_SAME_AS]-() }
    DELETE record
  }
}
CALL (entity) {
  OPTIONAL MATCH (passage:Passage)-[:PASSAGE_OF]->(entity)
  DETACH DELETE passage
}
DETACH DELETE entity
WITH count(*) AS taken
MATCH (computed:Analysis|Resolution)
SET computed.outdated = true
