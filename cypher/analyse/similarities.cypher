// Links each entity to its nearest neighbours in meaning: kNN on the cosine of the embeddings
// (NN-Descent: Dong, Charikar and Li, 2011), fixed seed. The score is the cosine scaled to 0..1 by GDS.
// $graph: STRING, projection of the embeddings; $neighbours: INTEGER, links per entity
CALL gds.knn.write($graph, {
  nodeProperties: {embedding: 'COSINE'}, topK: $neighbours, sampleRate: 1.0, deltaThreshold: 0.0,
  randomSeed: 42, concurrency: 1, writeRelationshipType: 'SIMILAR_TO', writeProperty: 'score'
})
YIELD relationshipsWritten
RETURN relationshipsWritten AS similarities
