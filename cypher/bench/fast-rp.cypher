// Node embeddings by FastRP (Chen et al., "Fast and accurate network embeddings via very sparse random projection",
// 2019), with the defaults of GDS and a fixed seed. $graph: STRING, projection with the property `weight`
CALL gds.fastRP.stream($graph, {embeddingDimension: 128, relationshipWeightProperty: 'weight', randomSeed: 42, concurrency: 1})
YIELD nodeId, embedding
RETURN gds.util.asNode(nodeId).id AS id, embedding ORDER BY id
