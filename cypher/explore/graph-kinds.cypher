// How many nodes of each kind the graph as drawn has before the limit.
// $labels: LIST<STRING>, kinds to keep, empty for all; $theme: STRING or null (narrower themes count);
// $territory: STRING or null (its parts count)
MATCH (entity:Entity)
WHERE (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
  AND ($theme IS NULL OR EXISTS { (entity)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  AND ($territory IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(:Territory {id: $territory}) })
UNWIND [label IN labels(entity) WHERE NOT label IN ['Entity', 'Actor']] AS kind
RETURN kind, count(*) AS count
