// Nodes of the graph as drawn.
// $labels: LIST<STRING>, kinds to keep, empty for all; $theme: STRING or null (narrower themes count);
// $territory: STRING or null (its parts count); $ids: LIST<STRING> or null, these entities only;
// $limit: INTEGER, the best connected stay
CALL () {
  WITH * WHERE $ids IS NULL
  MATCH (entity:Entity)
  RETURN entity
  UNION ALL
  // By the index: a scan of all for the few around one entity would grow with the graph.
  WITH * WHERE $ids IS NOT NULL
  MATCH (entity:Entity)
  WHERE entity.id IN $ids
  RETURN entity
}
WITH entity
WHERE (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
  AND ($theme IS NULL OR EXISTS { (entity)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  AND ($territory IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(:Territory {id: $territory}) })
WITH entity ORDER BY entity.degree DESC, entity.id
WITH collect(entity) AS entities
WITH size(entities) AS total, entities[..$limit] AS kept
UNWIND kept AS entity
RETURN total, entity {
  .id, .name, .nameEn, .acronym, .community, .isolation,
  labels: labels(entity),
  x: coalesce(entity.x, 0.0), y: coalesce(entity.y, 0.0),
  degree: coalesce(entity.degree, 0), betweenness: coalesce(entity.betweenness, 0.0),
  themes: COLLECT { MATCH (entity)-[:ABOUT]->(theme:Theme) RETURN theme.id ORDER BY theme.id },
  territories: COLLECT { MATCH (entity)-[:LOCATED_IN]->(territory:Territory) RETURN territory.id ORDER BY territory.id }
} AS node
