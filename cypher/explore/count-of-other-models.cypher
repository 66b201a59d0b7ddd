// How many entities another model has embedded.
// $model: STRING
MATCH (entity:Entity)
WHERE entity.embeddingModel < $model OR entity.embeddingModel > $model
RETURN count(entity) AS entities
