// All that the graph holds of an entity: its records, and what is stated of its relations.
// $id: STRING, of the entity or of a record
CALL () {
  MATCH (own:Entity {id: $id})
  RETURN own AS entity
  UNION
  MATCH (:SourceRecord {id: $id})-[:RESOLVED_TO]->(merged:Entity)
  RETURN merged AS entity
}
RETURN entity.id AS id,
  COLLECT { MATCH (record:SourceRecord)-[:RESOLVED_TO]->(entity) RETURN record {.*} } AS records,
  COLLECT {
    MATCH (entity)-[relation]-(:Entity)
    WHERE relation.stated IS NOT NULL
    RETURN DISTINCT {type: coalesce(relation.type, type(relation)), stated: relation.stated}
  } AS relations
