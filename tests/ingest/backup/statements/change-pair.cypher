// Changes two nodes together.
MATCH (pair:Pair)
SET pair.n = pair.n + 1
