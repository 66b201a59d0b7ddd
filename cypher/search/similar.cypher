// What candidates have in common with a start entity (if there is one), each shared entity with the types of the
// relations that lead to it: themes, networks, funders, other neighbours, territories; whether both are linked; their
// own main themes; and their vectors.
// $ids: LIST<STRING>, candidates; $id: STRING or null, the start; $types: LIST<STRING>, types that are ties
MATCH (entity:Entity)
WHERE entity.id IN $ids
OPTIONAL MATCH (start:Entity {id: $id})
RETURN entity.id AS id, entity.embedding AS embedding,
  COLLECT { MATCH (entity)-[:ABOUT]->(subject:Theme) RETURN subject {.id, .name, .nameEn} ORDER BY subject.id LIMIT 3 } AS subjects,
  COLLECT {
    MATCH (start)-[:ABOUT]->(shared:Theme)<-[:ABOUT]-(entity)
    RETURN shared {.id, .name, .nameEn, from: 'ABOUT', to: 'ABOUT'} ORDER BY shared.id
  } AS themes,
  COLLECT {
    MATCH (start)-[:MEMBER_OF]->(shared:Network)<-[:MEMBER_OF]-(entity)
    RETURN shared {.id, .name, .nameEn, from: 'MEMBER_OF', to: 'MEMBER_OF'} ORDER BY shared.id
  } AS networks,
  COLLECT {
    MATCH (start)-[:FUNDED_BY]->(shared:Entity)<-[:FUNDED_BY]-(entity)
    RETURN DISTINCT shared {.id, .name, .nameEn, from: 'FUNDED_BY', to: 'FUNDED_BY'} ORDER BY shared.id
  } AS funders,
  COLLECT {
    MATCH (start)-[a:$any($types)]-(shared:Entity)-[b:$any($types)]-(entity)
    WHERE NOT (a:MEMBER_OF AND b:MEMBER_OF) AND NOT (a:FUNDED_BY AND b:FUNDED_BY)
    WITH shared, min(type(a)) AS a, min(type(b)) AS b
    RETURN shared {.id, .name, .nameEn, from: a, to: b} ORDER BY shared.degree, shared.id LIMIT 20
  } AS neighbours,
  COLLECT {
    MATCH (start)-[:LOCATED_IN]->(shared:Territory)<-[:LOCATED_IN]-(entity)
    RETURN shared {.id, .name, .nameEn, from: 'LOCATED_IN', to: 'LOCATED_IN'} ORDER BY shared.id
  } AS territories,
  EXISTS { (start)-[:$any($types)]-(entity) } AS linked
