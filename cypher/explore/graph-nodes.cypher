// Entities as nodes of a drawing, the best connected first; unknown ones are left out.
// $ids: LIST<STRING>
MATCH (entity:Entity)
WHERE entity.id IN $ids
WITH entity ORDER BY entity.degree DESC, entity.id
RETURN entity {
  .id, .name, .nameEn, .acronym, .community, .isolation, .began, .ended,
  labels: labels(entity),
  x: coalesce(entity.x, 0.0), y: coalesce(entity.y, 0.0),
  degree: coalesce(entity.degree, 0), betweenness: coalesce(entity.betweenness, 0.0),
  pageRank: coalesce(entity.pageRank, 0.0),
  themes: COLLECT { MATCH (entity)-[:ABOUT]->(theme:Theme) RETURN theme.id ORDER BY theme.id },
  territories: COLLECT { MATCH (entity)-[:LOCATED_IN]->(territory:Territory) RETURN territory.id ORDER BY territory.id }
} AS node
