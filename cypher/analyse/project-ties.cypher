// Projects the ties between entities (themes and territories left out) as an undirected graph for GDS.
// $graph: STRING, name of the projection; $types: LIST<STRING>, types of the relations that are ties
MATCH (source:Entity)
WHERE NOT source:Theme AND NOT source:Territory
OPTIONAL MATCH (source)-[tie:$any($types)]->(target:Entity)
WHERE NOT target:Theme AND NOT target:Territory
WITH gds.graph.project($graph, source, target, {}, {undirectedRelationshipTypes: ['*']}) AS projection
RETURN projection.nodeCount AS nodes, projection.relationshipCount AS relationships
