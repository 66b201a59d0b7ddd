// Identifiers of entities that a filter keeps, in their order. Each condition holds where its parameter is null.
// $among: LIST<STRING> or null, these only; $kinds: LIST<STRING>; $themes, $territories: LIST<STRING>, one of these, or
//   narrower ones or parts; $networks: LIST<STRING>, member of one, or carried or produced by a member;
// $programmes: LIST<STRING>, funded by or part of one; $from, $until: STRING, ISO dates between which something of it
//   was; $languages: LIST<STRING>; $sources: LIST<STRING>, names of sources; $limit: INTEGER
CALL () {
  WITH * WHERE $among IS NOT NULL
  MATCH (entity:Entity)
  WHERE entity.id IN $among
  RETURN entity
  UNION ALL
  WITH * WHERE $among IS NULL
  MATCH (entity:Entity)
  RETURN entity
}
WITH entity
WHERE ($kinds IS NULL OR any(label IN labels(entity) WHERE label IN $kinds))
  AND ($themes IS NULL OR EXISTS { (entity)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(theme:Theme) WHERE theme.id IN $themes })
  AND ($territories IS NULL OR EXISTS {
    (entity)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(place:Territory) WHERE place.id IN $territories
  })
  AND ($networks IS NULL OR EXISTS {
    (entity)-[:CARRIES|AUTHORED|ORGANISES*0..1]-(member)-[:MEMBER_OF]->(network:Network) WHERE network.id IN $networks
  })
  AND ($programmes IS NULL OR EXISTS {
    (entity)-[:FUNDED_BY|PART_OF*1..3]->(programme:Programme) WHERE programme.id IN $programmes
  })
  AND ($languages IS NULL OR entity.language IN $languages)
  AND ($sources IS NULL OR EXISTS { (record:SourceRecord)-[:RESOLVED_TO]->(entity) WHERE record.dataset IN $sources })
WITH entity,
  [year IN [entity.publishedIn, entity.foundedIn, entity.openedIn] WHERE year IS NOT NULL | toString(year)] AS years
WITH entity,
  coalesce(entity.startDate, head(years), entity.endDate, entity.statedAt) AS start,
  coalesce(entity.endDate, head(years), entity.startDate, entity.statedAt) AS end
WHERE ($from IS NULL OR (end IS NOT NULL AND (end >= $from OR end STARTS WITH left($from, size(end)))))
  AND ($until IS NULL OR (start IS NOT NULL AND left(start, size($until)) <= $until))
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
