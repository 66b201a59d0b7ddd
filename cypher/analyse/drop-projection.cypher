// Frees a projection, if there is one.
// $graph: STRING, name of the projection
CALL gds.graph.drop($graph, false) YIELD graphName
RETURN graphName
