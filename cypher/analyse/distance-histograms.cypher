// How many entities lie at each distance, in ties, from each of some entities, itself at 0 included.
// $graph: STRING, projection of the ties; $sources: LIST<STRING>, identifiers
UNWIND $sources AS id
MATCH (source:Entity {id: id})
CALL gds.allShortestPaths.delta.stream($graph, {sourceNode: source, concurrency: 1}) YIELD targetNode, totalCost
WITH id, toInteger(totalCost) AS distance, count(*) AS entities
RETURN id AS source, collect(distance) AS distances, collect(entities) AS counts
