// A page of entities by a centrality, the highest first; entities without one (themes and territories) are left out.
// $by: STRING, DEGREE, PAGE_RANK or BETWEENNESS; $labels: LIST<STRING>, kinds to keep, empty for all; $theme: STRING or
// null (narrower themes count); $territory: STRING or null (its parts count); $offset, $first: INTEGER
MATCH (entity:Entity)
WHERE entity.pageRank IS NOT NULL
  AND (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
  AND ($theme IS NULL OR EXISTS { (entity)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  AND ($territory IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(:Territory {id: $territory}) })
WITH entity
ORDER BY CASE $by
  WHEN 'DEGREE' THEN toFloat(entity.degree)
  WHEN 'BETWEENNESS' THEN entity.betweenness
  ELSE entity.pageRank
END DESC, entity.id
WITH collect(entity) AS entities
RETURN size(entities) AS total, [entity IN entities[$offset..$offset + $first] | entity {
  .id, .pageRank, degree: toInteger(entity.degree), .betweenness
}] AS page
