// Makes one node for each community of several entities, with its size and the ties among its members. Density: pairs
// of members with a tie / pairs of members.
// $types: LIST<STRING>, types of the relations that are ties
MATCH (member:Entity)
WHERE member.community IS NOT NULL
WITH member.community AS number, count(*) AS size
WHERE size > 1
CREATE (community:Community {number: number, size: size, ties: 0, outerTies: 0, neighbours: [], neighbourTies: []})
WITH collect(community) AS communities
CALL () {
  MATCH (a:Entity)-[:$any($types)]-(b:Entity)
  WHERE a.id < b.id AND a.community = b.community
  WITH DISTINCT a, b
  RETURN a.community AS number, count(*) AS ties
}
MATCH (community:Community {number: number})
SET community.ties = ties, community.density = 2.0 * ties / (community.size * (community.size - 1))
RETURN count(*) AS communities
