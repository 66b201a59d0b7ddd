// How many entities of each kind have what makes a record useful.
// $ties: LIST<STRING>, types of the relations that are ties
MATCH (entity:Entity)
WITH entity, head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Actor']]) AS kind
RETURN kind, count(*) AS count,
  count(entity.description) AS description,
  count(entity.descriptionEn) AS descriptionEn,
  count(entity.url) AS url,
  count(entity.identifiers) AS identifiers,
  count(CASE WHEN EXISTS { (entity)-[:ABOUT]->() } THEN 1 END) AS theme,
  count(CASE WHEN EXISTS { (entity)-[:LOCATED_IN]->() } THEN 1 END) AS territory,
  count(coalesce(entity.startDate, entity.statedAt, toString(entity.foundedIn), toString(entity.openedIn), toString(entity.publishedIn))) AS date,
  count(CASE WHEN EXISTS { (entity)-[:$any($ties)]-() } THEN 1 END) AS tie,
  count(CASE WHEN entity.verification = 'confirmed' THEN 1 END) AS confirmed
ORDER BY count DESC, kind
