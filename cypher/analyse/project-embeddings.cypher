// Projects the embeddings of all entities but territories (bare names) for kNN.
// $graph: STRING, name of the projection
MATCH (source:Entity)
WHERE source.embedding IS NOT NULL AND NOT source:Territory
WITH gds.graph.project($graph, source, null, {sourceNodeProperties: {embedding: source.embedding}, targetNodeProperties: null}) AS projection
RETURN projection.nodeCount AS nodes, projection.relationshipCount AS relationships
