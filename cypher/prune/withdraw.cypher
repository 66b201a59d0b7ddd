// Takes records of a source back. An entity without any record left goes, unless relations are stated of it: then its
// record stays, and is counted as kept. A record that a person has decided about stays too, standing for nothing,
// so that the decision holds when the source lists it again.
// $dataset: STRING; $ids: LIST<STRING>, identifiers of records; $left: LIST<MAP> of {id: STRING, labels: LIST<STRING>,
//   properties: MAP}, entities that have other records, by those
CALL () {
  UNWIND $ids AS id
  MATCH (record:SourceRecord {dataset: $dataset, id: id})-[resolved:RESOLVED_TO]->(entity:Entity)
  WITH record, resolved, entity, any(other IN $left WHERE other.id = entity.id) AS shared
  WITH record, resolved, entity, shared,
    NOT shared AND EXISTS { (entity)-[relation]-(:Entity) WHERE relation.stated IS NOT NULL } AS needed
  CALL (record, resolved, entity, shared, needed) {
    WITH * WHERE NOT needed
    DELETE resolved
    FOREACH (_ IN CASE WHEN shared THEN [] ELSE [1] END | DETACH DELETE entity)
    FOREACH (_ IN CASE WHEN EXISTS { (record)-[:SAME_AS|NOT_SAME_AS]-() } THEN [] ELSE [1] END | DETACH DELETE record)
  }
  RETURN count(CASE WHEN NOT needed THEN 1 END) AS records, count(CASE WHEN needed THEN 1 END) AS kept
}
CALL () {
  UNWIND $left AS row
  MATCH (entity:Entity {id: row.id})
  SET entity:$(row.labels), entity += row.properties, entity.stale = true
  RETURN count(*) AS fused
}
CALL () {
  MATCH (computed:Analysis|Resolution)
  SET computed.outdated = true
  RETURN count(*) AS outdated
}
RETURN records, kept
