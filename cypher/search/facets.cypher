// How many of some entities are of each kind, theme, territory, network, language and source.
// $ids: LIST<STRING>; $most: INTEGER, values of each facet
MATCH (entity:Entity)
WHERE entity.id IN $ids
WITH collect(entity) AS entities
CALL (entities) {
  UNWIND entities AS entity
  UNWIND labels(entity) AS label
  WITH label WHERE NOT label IN ['Entity', 'Actor']
  RETURN 'kinds' AS facet, label AS value, null AS name, null AS nameEn, count(*) AS count
  UNION ALL
  UNWIND entities AS entity
  MATCH (entity)-[:ABOUT]->(theme:Theme)
  RETURN 'themes' AS facet, theme.id AS value, theme.name AS name, theme.nameEn AS nameEn, count(DISTINCT entity) AS count
  UNION ALL
  UNWIND entities AS entity
  MATCH (entity)-[:LOCATED_IN]->(place:Territory)
  RETURN 'territories' AS facet, place.id AS value, place.name AS name, place.nameEn AS nameEn, count(DISTINCT entity) AS count
  UNION ALL
  UNWIND entities AS entity
  MATCH (entity)-[:MEMBER_OF]->(network:Network)
  RETURN 'networks' AS facet, network.id AS value, network.name AS name, network.nameEn AS nameEn, count(DISTINCT entity) AS count
  UNION ALL
  UNWIND entities AS entity
  WITH entity WHERE entity.language IS NOT NULL
  RETURN 'languages' AS facet, entity.language AS value, null AS name, null AS nameEn, count(*) AS count
  UNION ALL
  UNWIND entities AS entity
  MATCH (record:SourceRecord)-[:RESOLVED_TO]->(entity)
  RETURN 'sources' AS facet, record.dataset AS value, null AS name, null AS nameEn, count(DISTINCT entity) AS count
}
WITH facet, {value: value, name: name, nameEn: nameEn, count: count} AS row
ORDER BY facet, row.count DESC, row.value
RETURN facet, collect(row)[..$most] AS values
