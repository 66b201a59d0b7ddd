// Stores embeddings. Those that have not changed only lose their mark.
// $rows: LIST<MAP> of {id: STRING, embedding: LIST<FLOAT> or null, embeddingOf: STRING}; $model: STRING
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.stale = null, entity.embeddingModel = $model
WITH row, entity
WHERE row.embedding IS NOT NULL
SET entity.embedding = row.embedding, entity.embeddingOf = row.embeddingOf
WITH count(*) AS written
CALL (written) {
  WITH * WHERE written > 0
  MATCH (analysis:Analysis)
  SET analysis.outdated = true
}
RETURN written
