// What people decided about records, each pair once. An export knows entities only: where two records are not one and
// have been merged into others, neither are the entities that they stand for, and that is told too.
MATCH (a:SourceRecord)-[decision:SAME_AS|NOT_SAME_AS]->(b:SourceRecord)
CALL (a, b, decision) {
  RETURN a.id AS one, b.id AS other
  UNION
  MATCH (a)-[:RESOLVED_TO]->(whole:Entity)
  MATCH (b)-[:RESOLVED_TO]->(another:Entity)
  WHERE decision:NOT_SAME_AS AND whole <> another
    AND NOT EXISTS { (:SourceRecord {id: whole.id})-[:SAME_AS]-(:SourceRecord {id: another.id}) }
  RETURN whole.id AS one, another.id AS other
}
WITH DISTINCT decision:SAME_AS AS same, CASE WHEN one < other THEN [one, other] ELSE [other, one] END AS pair
CALL (pair) {
  MATCH (record:SourceRecord {id: pair[0]})
  RETURN record AS a ORDER BY record.key LIMIT 1
}
CALL (pair) {
  MATCH (record:SourceRecord {id: pair[1]})
  RETURN record AS b ORDER BY record.key LIMIT 1
}
RETURN same,
  a {
    .id, .dataset, .kind, .source, .values,
    places: COLLECT { MATCH (a)-[:RESOLVED_TO]->()-[:LOCATED_IN]->(place) RETURN place.name ORDER BY place.name }
  } AS a,
  b {
    .id, .dataset, .kind, .source, .values,
    places: COLLECT { MATCH (b)-[:RESOLVED_TO]->()-[:LOCATED_IN]->(place) RETURN place.name ORDER BY place.name }
  } AS b
ORDER BY pair[0], pair[1], same
