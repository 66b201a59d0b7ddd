// Keeps what a person decided about pairs of records, in place of what had been decided before.
// $rows: LIST<MAP> of {a: STRING, b: STRING, identifiers of records, each pair once; same: BOOLEAN or null, which takes
//   the decision back; by: STRING; at: STRING, ISO 8601}
UNWIND $rows AS row
CALL (row) {
  MATCH (record:SourceRecord {id: row.a})
  RETURN record AS a ORDER BY record.key LIMIT 1
}
CALL (row) {
  MATCH (record:SourceRecord {id: row.b})
  RETURN record AS b ORDER BY record.key LIMIT 1
}
OPTIONAL MATCH (:SourceRecord {id: row.a})-[before:SAME_AS|NOT_SAME_AS]-(:SourceRecord {id: row.b})
WITH row, a, b, collect(before) AS befores
OPTIONAL MATCH (a)-[suggestion:MAYBE_SAME_AS]-(b)
WITH row, a, b, befores, {
  decidedBy: row.by, at: row.at, method: 'human', score: suggestion.score, features: suggestion.features
} AS properties
FOREACH (before IN befores | DELETE before)
FOREACH (_ IN CASE WHEN row.same = true THEN [1] ELSE [] END |
  CREATE (a)-[decision:SAME_AS]->(b)
  SET decision = properties
)
FOREACH (_ IN CASE WHEN row.same = false THEN [1] ELSE [] END |
  CREATE (a)-[decision:NOT_SAME_AS]->(b)
  SET decision = properties
)
WITH DISTINCT 1 AS kept
MATCH (resolution:Resolution)
SET resolution.outdated = true
