// Stores embeddings. Those that have not changed only lose their mark.
// $rows: LIST<MAP> of {id: STRING, embedding: LIST<FLOAT> or null, embeddingOf: STRING, passages: LIST<MAP> of
//   {text: STRING, embedding: LIST<FLOAT>}, those of a long text}; $model: STRING
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.stale = null, entity.embeddingModel = $model
WITH row, entity
WHERE row.embedding IS NOT NULL
SET entity.embedding = row.embedding, entity.embeddingOf = row.embeddingOf
WITH row, entity
CALL (entity) {
  MATCH (before:Passage)-[:PASSAGE_OF]->(entity)
  DETACH DELETE before
}
CALL (entity, row) {
  UNWIND row.passages AS passage
  CREATE (:Passage {text: passage.text, embedding: passage.embedding})-[:PASSAGE_OF]->(entity)
}
WITH count(*) AS written
CALL (written) {
  WITH * WHERE written > 0
  MATCH (analysis:Analysis)
  SET analysis.outdated = true
}
RETURN written
