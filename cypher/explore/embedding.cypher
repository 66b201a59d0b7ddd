// Embedding of an entity.
// $id: STRING
MATCH (entity:Entity {id: $id})
RETURN entity.embedding AS embedding
