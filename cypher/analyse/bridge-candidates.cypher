// Pairs that are not tied and might be: an actor and a network that one joins (MEMBERSHIP), else two who might meet
// (INTRODUCTION: two actors, or an actor and a public institution or think tank that heads a network), of different
// components or communities, one of them at least in the largest component. Candidates: the nearest in meaning; and for
// the most central agent of each other component, those of the largest one that share most themes with it (rare themes
// count more, as 1 / ln(1 + degree), after Adamic and Adar, 2003).
// A theme of more than $general entities says nothing of two of them. Nothing in common, no candidate: a bridge that
// nobody walks joins nothing.
// $largest: INTEGER, size of the largest component; $partners: INTEGER, candidates by themes for one agent;
// $general: INTEGER
CALL () {
  MATCH (a:Actor)-[similar:SIMILAR_TO]-(b:Actor|Network)
  WHERE b:Network OR a.id < b.id
  RETURN a, b, max(similar.score) AS similarity
  UNION ALL
  MATCH (agent:Actor|Network)
  WHERE agent.componentSize < $largest
  WITH agent ORDER BY agent.degree DESC, agent.id
  WITH agent.component AS component, head(collect(agent)) AS a
  CALL (a) {
    MATCH (a)-[:ABOUT]->(theme:Theme)
    WHERE theme.degree <= $general
    MATCH (theme)<-[:ABOUT]-(b:Actor|Network)
    WHERE b.componentSize = $largest
    WITH b, sum(1 / log(1 + theme.degree)) AS shared
    RETURN b ORDER BY shared DESC, b.degree DESC, b.id LIMIT $partners
  }
  // A network outside is joined by an actor of the largest component.
  WITH CASE WHEN a:Network THEN b ELSE a END AS a, CASE WHEN a:Network THEN a ELSE b END AS b
  WHERE a:Actor
  RETURN a, b, null AS similarity
}
WITH a, b, max(similarity) AS similarity
WHERE (a.componentSize = $largest OR b.componentSize = $largest)
  AND (a.component <> b.component OR a.community <> b.community)
  // TIED_TO holds direct ties too.
  AND NOT EXISTS { (a)-[:TIED_TO]-(b) }
RETURN a.id AS from, b.id AS to, CASE WHEN b.networkType IN ['network', 'federation', 'union', 'cluster'] THEN 'MEMBERSHIP' ELSE 'INTRODUCTION' END AS kind, similarity,
  a.componentSize AS fromSize, b.componentSize AS toSize, a.component AS fromComponent, b.component AS toComponent
ORDER BY from, to
