// One step of a breadth-first walk: entities linked to the given ones, the best connected first.
// $ids: LIST<STRING>; $labels: LIST<STRING>, kinds to keep, empty for all; $types: LIST<STRING>
MATCH (entity:Entity)-[:$any($types)]-(neighbour:Entity)
WHERE entity.id IN $ids AND (size($labels) = 0 OR any(label IN labels(neighbour) WHERE label IN $labels))
WITH DISTINCT neighbour
RETURN neighbour.id AS id
ORDER BY neighbour.degree DESC, id
