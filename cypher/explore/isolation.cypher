// How isolated one actor is: the parts of its score and the facts behind them. $id: STRING, its identifier
MATCH (actor:Actor {id: $id})
WHERE actor.isolation IS NOT NULL
RETURN actor.id AS id, actor.isolation AS isolation, actor.partners AS partners,
  actor.componentSize AS componentSize, actor.lastTieYear AS lastTieYear,
  actor.isolationNoNetwork AS isolationNoNetwork, actor.isolationFewPartners AS isolationFewPartners,
  actor.isolationSmallComponent AS isolationSmallComponent,
  actor.isolationOldLastRelation AS isolationOldLastRelation,
  actor.isolationFarFromCore AS isolationFarFromCore
