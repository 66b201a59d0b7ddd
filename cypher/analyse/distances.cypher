// Distance, in ties, from each of some entities to each of others: shortest paths by delta-stepping (Meyer and Sanders,
// 2003). Those that cannot be reached are left out.
// $graph: STRING, projection of the ties; $sources, $targets: LIST<STRING>, identifiers
UNWIND $sources AS id
MATCH (source:Entity {id: id})
CALL gds.allShortestPaths.delta.stream($graph, {sourceNode: source, concurrency: 1}) YIELD targetNode, totalCost
WITH id, gds.util.asNode(targetNode).id AS target, totalCost
WHERE target IN $targets
RETURN id AS source, collect(target) AS targets, collect(toInteger(totalCost)) AS distances
