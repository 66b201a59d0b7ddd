// A page of recorded relations that began (or ended) after one date and up to another, the latest first. Dates have
// reduced precision: the whole of the last one counts, the whole of the first does not.
// $ended: BOOLEAN, look at ends rather than beginnings; $from, $to: STRING, ISO 8601 of reduced precision; $types:
// LIST<STRING>, recorded types; $labels: LIST<STRING>, kinds of which both ends are, empty for all; $theme: STRING or
// null, theme of either end (narrower themes count); $territory: STRING or null, territory of either end (its parts
// count); $offset, $first: INTEGER
MATCH (from:Entity)-[relation:$any($types)]->(to:Entity)
WITH from, relation, to, CASE WHEN $ended THEN relation.until ELSE relation.since END AS date
WHERE date > $from AND NOT date STARTS WITH $from AND (date <= $to OR date STARTS WITH $to)
  AND (size($labels) = 0 OR (any(label IN labels(from) WHERE label IN $labels) AND any(label IN labels(to) WHERE label IN $labels)))
  AND ($theme IS NULL OR any(end IN [from, to] WHERE EXISTS { (end)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) }))
  AND ($territory IS NULL OR any(end IN [from, to] WHERE EXISTS {
    (end)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(:Territory {id: $territory})
  }))
WITH from, relation, to, date ORDER BY date DESC, from.id, type(relation), to.id
WITH collect({from: from.id, type: type(relation), to: to.id, date: date, role: relation.role}) AS relations
RETURN size(relations) AS total, relations[$offset..$offset + $first] AS page
