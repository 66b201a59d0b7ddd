// Entities by the identifiers that stand for them, with their properties but for the embedding; records by theirs.
// $ids: LIST<STRING>
UNWIND $ids AS id
CALL (id) {
  MATCH (own:Entity {id: id})
  RETURN own AS entity
  UNION
  MATCH (:SourceRecord {id: id})-[:RESOLVED_TO]->(merged:Entity)
  RETURN merged AS entity
}
RETURN id, entity.id AS entity, entity {.*, embedding: null} AS properties,
  EXISTS { (:SourceRecord {id: id})-[:RESOLVED_TO]->(entity) } AS isRecord
