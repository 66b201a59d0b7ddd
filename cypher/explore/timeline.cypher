// How many entities of each kind began and ended in which years; those without a date too.
// $labels: LIST<STRING>, kinds to keep, empty for all; $theme: STRING or null (narrower themes count);
// $territory: STRING or null (its parts count)
MATCH (entity:Entity)
WHERE NOT entity:Theme AND NOT entity:Territory
  AND (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
  AND ($theme IS NULL OR EXISTS { (entity)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  AND ($territory IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(:Territory {id: $territory}) })
WITH head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Actor']]) AS name,
  toInteger(left(entity.began, 4)) AS began,
  toInteger(left(entity.ended, 4)) AS ended
RETURN name, began, ended, count(*) AS count
