// Projects the ties between entities (themes and territories left out) as an undirected graph for GDS, in the order of
// identifiers: what the algorithms find depends on the order, and must not on when something was loaded.
// $graph: STRING, name of the projection; $types: LIST<STRING>, types of the relations that are ties
MATCH (source:Entity)
WHERE source.id > '' AND NOT source:Theme AND NOT source:Territory
OPTIONAL MATCH (source)-[tie:$any($types)]->(target:Entity)
WHERE NOT target:Theme AND NOT target:Territory
WITH source, target ORDER BY source.id, target.id
WITH gds.graph.project($graph, source, target, {}, {undirectedRelationshipTypes: ['*']}) AS projection
RETURN projection.nodeCount AS nodes, projection.relationshipCount AS relationships
