// Stores the betweenness centrality (Brandes, 2001), not yet normalised.
// $graph: STRING, projection of the ties; $samples: INTEGER, number of sources sampled (fixed seed)
CALL gds.betweenness.write($graph, {writeProperty: 'betweenness', samplingSize: $samples, samplingSeed: 42, concurrency: 1})
YIELD nodePropertiesWritten
RETURN nodePropertiesWritten AS written
