// Stores the PageRank of each entity (Brin and Page, 1998; damping 0.85), scaled so that all add up to 1.
// $graph: STRING, projection of the ties
CALL gds.pageRank.write($graph, {
  writeProperty: 'pageRank', maxIterations: 100, tolerance: 1e-7, scaler: 'L1Norm', concurrency: 1
})
YIELD ranIterations
RETURN ranIterations AS iterations
