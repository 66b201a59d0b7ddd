// Projects the embeddings of all entities but territories (bare names) for kNN, in the order of identifiers, as the
// ties are.
// $graph: STRING, name of the projection
MATCH (source:Entity)
WHERE source.id > '' AND source.embedding IS NOT NULL AND NOT source:Territory
WITH source ORDER BY source.id
WITH gds.graph.project($graph, source, null, {sourceNodeProperties: {embedding: source.embedding}, targetNodeProperties: null}) AS projection
RETURN projection.nodeCount AS nodes, projection.relationshipCount AS relationships
