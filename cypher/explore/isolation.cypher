// How isolated one actor is: the parts of its score and the facts behind them. $id: STRING, its identifier
MATCH (actor:Actor {id: $id})
WHERE actor.isolation IS NOT NULL
OPTIONAL MATCH (territory:Entity {id: actor.peerTerritory})
RETURN actor {
  .id, .isolation, .partners, .componentSize, .lastTieYear,
  .isolationNoNetwork, .isolationFewPartners, .isolationSmallComponent, .isolationOldLastRelation, .isolationFarFromCore,
  .isolationStanding, .recordCompleteness, .recordMissing,
  .peersOfKind, .peersOfKindMedian, .peersOfKindShare, .peersOfTerritory, .peersOfTerritoryMedian, .peersOfTerritoryShare,
  kind: CASE WHEN actor:Person THEN 'Person' ELSE 'Organisation' END,
  peerTerritory: territory {.id, .name, .nameEn}
} AS actor
