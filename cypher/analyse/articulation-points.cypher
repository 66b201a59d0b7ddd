// Stores whether the ecosystem would fall apart without an entity: articulation points (Tarjan, 1972), 1 or 0.
// $graph: STRING, projection of the ties
CALL gds.articulationPoints.write($graph, {writeProperty: 'articulationPoint', concurrency: 1})
YIELD articulationPointCount
RETURN articulationPointCount AS points
