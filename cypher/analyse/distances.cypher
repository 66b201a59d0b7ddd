// Distance, in ties, from each of some entities to each of others: shortest paths by delta-stepping (Meyer and Sanders,
// 2003). Those that cannot be reached are left out.
// $graph: STRING, projection of the ties; $sources, $targets: LIST<STRING>, identifiers
MATCH (target:Entity)
WHERE target.id IN $targets
WITH collect(target) AS targets
UNWIND $sources AS id
MATCH (source:Entity {id: id})
CALL gds.allShortestPaths.delta.stream($graph, {sourceNode: source, concurrency: 1}) YIELD targetNode, totalCost
WITH id, gds.util.asNode(targetNode) AS target, totalCost, targets
WHERE target IN targets
RETURN id AS source, collect(target.id) AS targets, collect(toInteger(totalCost)) AS distances
