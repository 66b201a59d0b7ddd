// A page of the entities whose text may have changed since they were embedded, or that another model embedded; with
// the names of their themes.
// $model: STRING; $after: STRING, identifier of the last one of the page before; $limit: INTEGER
CALL () {
  MATCH (entity:Entity)
  WHERE entity.stale = true AND entity.id > $after
  RETURN entity
  UNION
  // As two ranges, so that the index serves: all but one model.
  MATCH (entity:Entity)
  WHERE (entity.embeddingModel < $model OR entity.embeddingModel > $model) AND entity.id > $after
  RETURN entity
}
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS id, entity.embeddingOf AS embeddingOf, labels(entity) AS labels, entity {
  .name, .nameEn, .acronym, .alternateNames, .description, .descriptionEn, .organisationType, .role, .offers, .conditions
} AS properties,
  COLLECT { MATCH (entity)-[:ABOUT]->(theme:Theme) RETURN theme.name ORDER BY theme.id } AS themes
