// Pairs of records that a person should look at, the likeliest first.
// $kinds: LIST<STRING>, kinds to keep, empty for all; $limit: INTEGER
MATCH (a:SourceRecord)-[suggestion:MAYBE_SAME_AS]->(b:SourceRecord)
WHERE size($kinds) = 0 OR a.kind IN $kinds OR b.kind IN $kinds
WITH a, b, suggestion ORDER BY suggestion.score DESC, a.id, b.id LIMIT $limit
RETURN suggestion {.score, .signals, .cautions, .features} AS suggestion,
  a {
    .id, .dataset, .kind, .source, .values,
    places: COLLECT { MATCH (a)-[:RESOLVED_TO]->()-[:LOCATED_IN]->(place) RETURN place.name ORDER BY place.name }
  } AS a,
  b {
    .id, .dataset, .kind, .source, .values,
    places: COLLECT { MATCH (b)-[:RESOLVED_TO]->()-[:LOCATED_IN]->(place) RETURN place.name ORDER BY place.name }
  } AS b
