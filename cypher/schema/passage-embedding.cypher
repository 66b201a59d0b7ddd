// Nearest passages of long texts in meaning.
// $dimensions: INTEGER, length of the vectors
CREATE VECTOR INDEX passageEmbedding IF NOT EXISTS
FOR (passage:Passage) ON (passage.embedding)
OPTIONS {indexConfig: {`vector.dimensions`: $dimensions, `vector.similarity_function`: 'cosine'}}
