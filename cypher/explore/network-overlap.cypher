// A page of pairs of networks with something in common, with sizes, what they share and by how much. Shared entities are
// given up to $most. Jaccard index: shared / in either; overlap coefficient (Szymkiewicz-Simpson): shared / in the smaller.
// $circle: BOOLEAN, compare all agents tied to each network rather than its recorded members only; $networks:
// LIST<STRING>, pairs among these, or with the only one given, empty for all; $by: STRING, JACCARD or SHARED, order;
// $minimum: INTEGER, share at least this many; $most, $offset, $first: INTEGER
CALL () {
  WITH * WHERE NOT $circle
  MATCH (member:Entity)-[:MEMBER_OF]->(network:Network)
  RETURN DISTINCT network, member
  UNION
  WITH * WHERE $circle
  MATCH (member:Entity)-[:TIED_TO]-(network:Network)
  RETURN DISTINCT network, member
}
WITH network, collect(member) AS members
WITH collect({network: network, members: members, size: size(members)}) AS circles
CALL (circles) {
  UNWIND circles AS circle
  UNWIND circle.members AS member
  WITH member, circle ORDER BY circle.network.id
  WITH member, collect(circle) AS of
  WHERE size(of) > 1
  UNWIND range(0, size(of) - 2) AS i
  UNWIND range(i + 1, size(of) - 1) AS j
  WITH member, of[i].network AS a, of[i].size AS sizeA, of[j].network AS b, of[j].size AS sizeB
  WHERE size($networks) = 0
    OR (size($networks) = 1 AND $networks[0] IN [a.id, b.id])
    OR (size($networks) > 1 AND a.id IN $networks AND b.id IN $networks)
  WITH a, sizeA, b, sizeB, member ORDER BY member.degree DESC, member.id
  WITH a, sizeA, b, sizeB, collect(member.id) AS shared
  WHERE size(shared) >= $minimum
  // Each may be in the circle of the other: they are no third between the two.
  WITH a, b, shared,
    sizeA - COUNT { (b)-[:MEMBER_OF]->(a) WHERE NOT $circle } - CASE WHEN $circle AND EXISTS { (a)-[:TIED_TO]-(b) } THEN 1 ELSE 0 END AS sizeA,
    sizeB - COUNT { (a)-[:MEMBER_OF]->(b) WHERE NOT $circle } - CASE WHEN $circle AND EXISTS { (a)-[:TIED_TO]-(b) } THEN 1 ELSE 0 END AS sizeB
  WITH {
    a: a.id, b: b.id, sizeA: sizeA, sizeB: sizeB, sharedCount: size(shared), shared: shared[..$most],
    jaccard: toFloat(size(shared)) / (sizeA + sizeB - size(shared)),
    overlap: toFloat(size(shared)) / CASE WHEN sizeA < sizeB THEN sizeA ELSE sizeB END
  } AS pair
  ORDER BY CASE $by WHEN 'SHARED' THEN pair.sharedCount ELSE pair.jaccard END DESC,
    CASE $by WHEN 'SHARED' THEN pair.jaccard ELSE pair.sharedCount END DESC, pair.a, pair.b
  RETURN collect(pair) AS pairs
}
RETURN size(pairs) AS total, pairs[$offset..$offset + $first] AS page,
  COUNT { (:Network) } AS networks, size(circles) AS networksWithMembers
