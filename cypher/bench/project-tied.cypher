// Projects the computed ties between agents, with their weights, undirected, in the order of identifiers.
// $graph: STRING, name of the projection
MATCH (source:Network|Actor)
OPTIONAL MATCH (source)-[tied:TIED_TO]->(target)
WITH source, target, tied ORDER BY source.id, target.id
WITH gds.graph.project($graph, source, target, {relationshipProperties: tied {.weight}}, {undirectedRelationshipTypes: ['*']}) AS projection
RETURN projection.nodeCount AS nodes
