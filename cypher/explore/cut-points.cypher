// A page of entities without which the ecosystem would fall apart (articulation points), those on most shortest paths
// first.
// $labels: LIST<STRING>, kinds to keep, empty for all; $offset, $first: INTEGER
MATCH (entity:Entity)
WHERE entity.articulationPoint = 1 AND (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
WITH entity ORDER BY entity.betweenness DESC, entity.id
WITH collect({id: entity.id, betweenness: entity.betweenness, degree: toInteger(entity.degree)}) AS entities
RETURN size(entities) AS total, entities[$offset..$offset + $first] AS page
