// The vectors of an entity: that of its whole text, and those of its passages if it is long.
// $id: STRING
MATCH (entity:Entity {id: $id})
WHERE entity.embedding IS NOT NULL
RETURN entity.embedding AS whole,
  COLLECT { MATCH (passage:Passage)-[:PASSAGE_OF]->(entity) RETURN passage.embedding } AS passages
