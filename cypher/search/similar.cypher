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
    // From the one with fewer neighbours: those of a hub would be gone through again for each candidate.
    WITH CASE WHEN entity.degree < start.degree THEN entity ELSE start END AS near,
      CASE WHEN entity.degree < start.degree THEN start ELSE entity END AS far
    MATCH (near)-[x:$any($types)]-(shared:Entity)
    WITH DISTINCT near, far, shared, type(x) AS x
    MATCH (shared)-[y:$any($types)]-(far)
    WITH near, shared, x, type(y) AS y
    WHERE NOT (x = y AND x IN ['MEMBER_OF', 'FUNDED_BY'])
    WITH shared, min(CASE WHEN near = start THEN x ELSE y END) AS a, min(CASE WHEN near = start THEN y ELSE x END) AS b
    RETURN shared {.id, .name, .nameEn, from: a, to: b} ORDER BY shared.degree, shared.id LIMIT 20
  } AS neighbours,
  COLLECT {
    MATCH (start)-[:LOCATED_IN]->(shared:Territory)<-[:LOCATED_IN]-(entity)
    RETURN shared {.id, .name, .nameEn, from: 'LOCATED_IN', to: 'LOCATED_IN'} ORDER BY shared.id
  } AS territories,
  EXISTS { (start)-[:$any($types)]-(entity) } AS linked
