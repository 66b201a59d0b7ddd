// Nearest entities in meaning.
// $dimensions: INTEGER, length of the vectors
CREATE VECTOR INDEX entityEmbedding IF NOT EXISTS
FOR (entity:Entity) ON (entity.embedding)
OPTIONS {indexConfig: {`vector.dimensions`: $dimensions, `vector.similarity_function`: 'cosine'}}
