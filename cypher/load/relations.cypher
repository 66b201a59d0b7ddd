// Adds relations of one type that the graph does not hold, and tells which it holds with other statements than these.
// The type joins two entities once in each direction. What is computed from relations is outdated by a new one.
// $type: STRING; $rows: LIST<MAP> of {from: STRING, to: STRING, properties: MAP, its statements as stated: LIST<STRING>},
//   both ends in the graph
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
OPTIONAL MATCH (from)-[existing:$($type)]->(to)
WITH row, from, to, existing, CASE
  WHEN existing IS NULL THEN 'added'
  WHEN all(statement IN row.properties.stated WHERE statement IN existing.stated) THEN 'unchanged'
  ELSE 'contested'
END AS outcome
CALL (row, from, to, outcome) {
  WITH * WHERE outcome = 'added'
  CREATE (from)-[relation:$($type)]->(to)
  SET relation = row.properties
  FOREACH (about IN CASE WHEN $type = 'ABOUT' THEN [from] ELSE [] END | SET about.stale = true)
}
WITH outcome, count(*) AS count, collect(CASE outcome
  WHEN 'contested' THEN {from: row.from, to: row.to, stated: row.properties.stated, before: coalesce(existing.stated, [])}
END) AS contested
CALL (outcome) {
  WITH * WHERE outcome <> 'unchanged'
  MATCH (computed:Analysis|Resolution)
  SET computed.outdated = true
}
RETURN outcome, count, contested
