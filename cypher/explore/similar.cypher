// Entities close in meaning to a vector, with what they share with a start entity (if there is one): themes,
// networks, other neighbours, territories, a direct relation; and their own main themes.
// $vector: LIST<FLOAT>; $id: STRING or null, the start; $labels: LIST<STRING>, kinds to keep, empty for all;
// $depth: INTEGER, candidates; $types: LIST<STRING>, types of the relations that are ties
CALL () {
  WITH * WHERE size($labels) = 0
  CALL db.index.vector.queryNodes('entityEmbedding', $depth, $vector) YIELD node
  RETURN node AS entity
  UNION
  WITH * WHERE size($labels) > 0
  MATCH (node:$any($labels))
  WHERE node.embedding IS NOT NULL
  ORDER BY vector.similarity.cosine(node.embedding, $vector) DESC
  LIMIT $depth
  RETURN node AS entity
}
WITH entity, 2 * vector.similarity.cosine(entity.embedding, $vector) - 1 AS cosine
WHERE $id IS NULL OR entity.id <> $id
OPTIONAL MATCH (start:Entity {id: $id})
RETURN entity.id AS id, cosine,
  COLLECT { MATCH (entity)-[:ABOUT]->(subject:Theme) RETURN subject {.id, .name, .nameEn} ORDER BY subject.id LIMIT 3 } AS subjects,
  COLLECT { MATCH (start)-[:ABOUT]->(shared:Theme)<-[:ABOUT]-(entity) RETURN shared {.id, .name, .nameEn} ORDER BY shared.id } AS themes,
  COLLECT { MATCH (start)-[:MEMBER_OF]->(shared:Network)<-[:MEMBER_OF]-(entity) RETURN shared {.id, .name, .nameEn} ORDER BY shared.id } AS networks,
  COLLECT {
    MATCH (start)-[a:$any($types)]-(shared:Entity)-[b:$any($types)]-(entity)
    WHERE NOT (a:MEMBER_OF AND b:MEMBER_OF)
    RETURN DISTINCT shared {.id, .name, .nameEn} ORDER BY shared.id
  } AS neighbours,
  COLLECT { MATCH (start)-[:LOCATED_IN]->(shared:Territory)<-[:LOCATED_IN]-(entity) RETURN shared {.id, .name, .nameEn} ORDER BY shared.id } AS territories,
  EXISTS { (start)-[:$any($types)]-(entity) } AS linked
