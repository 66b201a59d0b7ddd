// How many recorded relations of each type began and ended in which years; those without a date too.
// $types: LIST<STRING>, recorded types; $labels: LIST<STRING>, kinds of which both ends are, empty for all; $theme:
// STRING or null, theme of either end (narrower themes count); $territory: STRING or null, territory of either end (its
// parts count)
MATCH (from:Entity)-[relation:$any($types)]->(to:Entity)
WHERE (size($labels) = 0 OR (any(label IN labels(from) WHERE label IN $labels) AND any(label IN labels(to) WHERE label IN $labels)))
  AND ($theme IS NULL OR any(end IN [from, to] WHERE EXISTS { (end)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) }))
  AND ($territory IS NULL OR any(end IN [from, to] WHERE EXISTS {
    (end)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(:Territory {id: $territory})
  }))
RETURN type(relation) AS name, toInteger(left(relation.since, 4)) AS began, toInteger(left(relation.until, 4)) AS ended,
  count(*) AS count
