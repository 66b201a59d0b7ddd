// Nodes of the graph as drawn, in columns: a list for each property, which a driver reads many times faster than a map
// for each node. The best connected ones come first; what was not analysed yet has no place in the drawing.
// $labels: LIST<STRING>, kinds to keep, empty for all; $theme: STRING or null (narrower themes count);
// $territory: STRING or null (its parts count); $limit: INTEGER; $chunk: INTEGER, nodes in a row
MATCH (entity:Entity)
WHERE entity.rank >= 0
  AND (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
  AND ($theme IS NULL OR EXISTS { (entity)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  AND ($territory IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(:Territory {id: $territory}) })
WITH entity ORDER BY entity.rank LIMIT $limit
WITH collect(entity) AS kept
UNWIND range(0, size(kept) - 1, $chunk) AS start
WITH start, kept[start..start + $chunk] AS part
RETURN
  // As floats: the driver takes integers for objects.
  [entity IN part | toFloat(entity.rank)] AS rank,
  [entity IN part | entity.id] AS id,
  [entity IN part | [label IN labels(entity) WHERE NOT label IN ['Entity', 'Actor']][0]] AS kind,
  [entity IN part | entity.name] AS name,
  [entity IN part | entity.nameEn] AS nameEn,
  [entity IN part | entity.acronym] AS acronym,
  [entity IN part | coalesce(entity.x, 0.0)] AS x,
  [entity IN part | coalesce(entity.y, 0.0)] AS y,
  [entity IN part | toFloat(coalesce(entity.degree, 0))] AS degree,
  [entity IN part | coalesce(entity.betweenness, 0.0)] AS betweenness,
  [entity IN part | coalesce(entity.pageRank, 0.0)] AS pageRank,
  [entity IN part | toFloat(entity.community)] AS community,
  [entity IN part | entity.isolation] AS isolation,
  [entity IN part | entity.began] AS began,
  [entity IN part | entity.ended] AS ended,
  [entity IN part | COLLECT { MATCH (entity)-[:ABOUT]->(theme:Theme) RETURN theme.id ORDER BY theme.id }] AS themes,
  [entity IN part | COLLECT { MATCH (entity)-[:LOCATED_IN]->(place:Territory) RETURN place.id ORDER BY place.id }] AS territories
ORDER BY start
