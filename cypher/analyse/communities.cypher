// Stores the community of each entity: Leiden algorithm (Traag, Waltman and van Eck, 2019), fixed seed.
// $graph: STRING, projection of the ties
CALL gds.leiden.write($graph, {writeProperty: 'community', randomSeed: 42, concurrency: 1, consecutiveIds: true})
YIELD communityCount, modularity
RETURN communityCount AS communities, modularity
