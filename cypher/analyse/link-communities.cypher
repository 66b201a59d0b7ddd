// Stores with each community how many pairs of entities tie it to others, and to which ones, the most tied first.
// $types: LIST<STRING>, types of the relations that are ties
MATCH (a:Entity)-[:$any($types)]-(b:Entity)
WHERE a.community <> b.community
WITH DISTINCT a, b
WITH a.community AS number, b.community AS other, count(*) AS ties ORDER BY number, ties DESC, other
WITH number, sum(ties) AS outerTies, collect(other) AS neighbours, collect(ties) AS neighbourTies
MATCH (community:Community {number: number})
SET community.outerTies = outerTies, community.neighbours = neighbours, community.neighbourTies = neighbourTies
RETURN count(*) AS communities
