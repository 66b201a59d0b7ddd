// Brings a group of entities to what was decided about their records, in one transaction: records move, relations are
// laid anew between the entities that their records now stand for, entities without records go.
// $entities: LIST<MAP> of {id: STRING, labels: LIST<STRING>, properties: MAP, where null removes the property};
// $records: LIST<MAP> of {id: STRING, entity: STRING, resolved: MAP, properties of RESOLVED_TO};
// $relations: LIST<MAP> of {from: STRING, to: STRING, type: STRING, properties: MAP};
// $before: LIST<STRING>, entities of the group before; $gone: LIST<STRING>, those that go; $kinds: LIST<STRING>
CALL () {
  UNWIND $before AS id
  MATCH (:Entity {id: id})-[relation]-(:Entity)
  WHERE relation.stated IS NOT NULL
  WITH DISTINCT relation
  DELETE relation
  RETURN count(*) AS taken
}
CALL () {
  UNWIND $entities AS row
  MERGE (entity:Entity {id: row.id})
  REMOVE entity:$($kinds)
  SET entity:$(row.labels), entity += row.properties, entity.stale = true
  RETURN count(*) AS fused
}
CALL () {
  UNWIND $records AS row
  MATCH (entity:Entity {id: row.entity})
  // One that was withdrawn stands for nothing, whatever another source says under the same identifier.
  MATCH (record:SourceRecord {id: row.id})-[before:RESOLVED_TO]->()
  DELETE before
  CREATE (record)-[resolved:RESOLVED_TO]->(entity)
  SET resolved = row.resolved
  RETURN count(*) AS moved
}
CALL () {
  UNWIND $relations AS row
  MATCH (from:Entity {id: row.from})
  MATCH (to:Entity {id: row.to})
  CREATE (from)-[relation:$(row.type)]->(to)
  SET relation = row.properties
  RETURN count(*) AS laid
}
CALL () {
  UNWIND $gone AS id
  MATCH (entity:Entity {id: id})
  DETACH DELETE entity
  RETURN count(*) AS removed
}
CALL () {
  MATCH (analysis:Analysis)
  SET analysis.outdated = true
  RETURN count(*) AS outdated
}
RETURN moved, laid, removed
