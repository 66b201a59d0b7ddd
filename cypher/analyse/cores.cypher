// Stores the coreness of each entity: the largest k such that it belongs to the k-core (Seidman, 1983).
// $graph: STRING, projection of the ties
CALL gds.kcore.write($graph, {writeProperty: 'coreness', concurrency: 1}) YIELD degeneracy
RETURN degeneracy
