// A page of actors, the most isolated first, with the parts of their scores and the facts behind them.
// $labels: LIST<STRING>, kinds of actor to keep; $theme: STRING or null (narrower themes count);
// $territory: STRING or null (its parts count); $minimum: FLOAT; $offset, $first: INTEGER
MATCH (actor:Actor)
WHERE actor.isolation >= $minimum
  AND any(label IN labels(actor) WHERE label IN $labels)
  AND ($theme IS NULL OR EXISTS { (actor)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  AND ($territory IS NULL OR EXISTS { (actor)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(:Territory {id: $territory}) })
WITH actor ORDER BY actor.isolation DESC, actor.partners, actor.name, actor.id
WITH collect(actor) AS actors
RETURN size(actors) AS total, [actor IN actors[$offset..$offset + $first] | actor {
  .id, .isolation, .partners, .componentSize, .lastTieYear,
  .isolationNoNetwork, .isolationFewPartners, .isolationSmallComponent, .isolationOldLastRelation, .isolationFarFromCore
}] AS page
