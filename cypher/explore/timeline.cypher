// How many entities of each kind began and ended in which years; those without a date too. An entity begins at its start,
// founding, opening, publication or statement. An event without an end ends where it begins, unless it comes back.
// $labels: LIST<STRING>, kinds to keep, empty for all; $theme: STRING or null (narrower themes count);
// $territory: STRING or null (its parts count)
MATCH (entity:Entity)
WHERE NOT entity:Theme AND NOT entity:Territory
  AND (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
  AND ($theme IS NULL OR EXISTS { (entity)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  AND ($territory IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(:Territory {id: $territory}) })
WITH entity, coalesce(
    entity.startDate, entity.statedAt, toString(entity.foundedIn), toString(entity.openedIn), toString(entity.publishedIn)
  ) AS start
WITH head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Actor']]) AS name,
  toInteger(left(start, 4)) AS began,
  toInteger(left(coalesce(entity.endDate, CASE WHEN entity:Event AND entity.frequency IS NULL THEN start END), 4)) AS ended
RETURN name, began, ended, count(*) AS count
