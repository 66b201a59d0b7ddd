// How many entities are to be embedded, or another model embedded.
// $model: STRING
CALL () {
  MATCH (entity:Entity)
  WHERE entity.stale = true
  RETURN entity
  UNION
  MATCH (entity:Entity)
  WHERE entity.embeddingModel < $model OR entity.embeddingModel > $model
  RETURN entity
}
RETURN count(entity) AS count
