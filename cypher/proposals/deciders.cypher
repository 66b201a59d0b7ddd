// The networks whose records some entities are: themselves, those that they are members of, and for what actors do, those
// that these are members of.
// $entities: LIST<STRING>; $types: LIST<STRING>, relations from an actor to what it does
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)
  WHERE entity:Network
  RETURN entity AS network
  UNION
  MATCH (entity)-[:MEMBER_OF]->(network:Network)
  RETURN network
  UNION
  MATCH (entity)<-[:$any($types)]-(network:Network)
  RETURN network
  UNION
  MATCH (entity)<-[:$any($types)]-(:Actor)-[:MEMBER_OF]->(network:Network)
  RETURN network
}
RETURN DISTINCT network.id AS id
ORDER BY id
