// A page of entities that began (or ended) after one date and up to another, the latest first. Dates have reduced
// precision: the whole of the last one counts, the whole of the first does not.
// $ended: BOOLEAN, look at ends rather than beginnings; $from, $to: STRING, ISO 8601 of reduced precision; $labels:
// LIST<STRING>, kinds to keep, empty for all; $theme: STRING or null (narrower themes count); $territory: STRING or null
// (its parts count); $offset, $first: INTEGER
MATCH (entity:Entity)
WHERE NOT entity:Theme AND NOT entity:Territory
  AND (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
WITH entity, CASE WHEN $ended THEN entity.ended ELSE entity.began END AS date
WHERE date > $from AND NOT date STARTS WITH $from AND (date <= $to OR date STARTS WITH $to)
  AND ($theme IS NULL OR EXISTS { (entity)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  AND ($territory IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(:Territory {id: $territory}) })
WITH entity, date ORDER BY date DESC, entity.id
WITH collect({id: entity.id, date: date}) AS entities
RETURN size(entities) AS total, entities[$offset..$offset + $first] AS page
