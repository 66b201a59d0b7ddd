// A page of actors, the most isolated first, with the parts of their scores and the facts behind them.
// $labels: LIST<STRING>, kinds of actor to keep; $theme: STRING or null (narrower themes count);
// $territory: STRING or null (its parts count); $minimum: FLOAT; $standings: LIST<STRING>, all when empty;
// $network: BOOLEAN or null, in a network itself or not; $community: INTEGER or null; $offset, $first: INTEGER
MATCH (actor:Actor)
WHERE actor.isolation >= $minimum
  AND any(label IN labels(actor) WHERE label IN $labels)
  AND (size($standings) = 0 OR actor.isolationStanding IN $standings)
  AND ($network IS NULL OR $network = (actor.isolationNoNetwork = 0.0))
  AND ($community IS NULL OR actor.community = $community)
  AND ($theme IS NULL OR EXISTS { (actor)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  AND ($territory IS NULL OR EXISTS { (actor)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(:Territory {id: $territory}) })
WITH actor ORDER BY actor.isolation DESC, actor.partners, actor.name, actor.id
WITH collect(actor) AS actors
WITH size(actors) AS total, actors[$offset..$offset + $first] AS page
RETURN total, COLLECT {
  UNWIND page AS actor
  OPTIONAL MATCH (territory:Entity {id: actor.peerTerritory})
  RETURN actor {
    .id, .isolation, .partners, .componentSize, .lastTieYear,
    .isolationNoNetwork, .isolationFewPartners, .isolationSmallComponent, .isolationOldLastRelation, .isolationFarFromCore,
    .isolationStanding, .recordCompleteness, .recordMissing,
    .peersOfKind, .peersOfKindMedian, .peersOfKindShare, .peersOfTerritory, .peersOfTerritoryMedian, .peersOfTerritoryShare,
    kind: CASE WHEN actor:Person THEN 'Person' ELSE 'Organisation' END,
    peerTerritory: territory {.id, .name, .nameEn}
  }
} AS page
