// Adds relations of one type, or brings them up to date. The type joins two entities once in each direction.
// If any changes, the last analysis is outdated.
// $type: STRING; $rows: LIST<MAP> of {from: STRING, to: STRING, properties: MAP}, both ends in the graph
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
OPTIONAL MATCH (from)-[existing:$($type)]->(to)
WITH row, from, to, CASE
  WHEN existing IS NULL THEN 'added'
  WHEN properties(existing) = row.properties THEN 'unchanged'
  ELSE 'updated'
END AS outcome
CALL (row, from, to, outcome) {
  WITH * WHERE outcome <> 'unchanged'
  MERGE (from)-[relation:$($type)]->(to)
  SET relation = row.properties
}
WITH outcome, count(*) AS count
CALL (outcome) {
  WITH * WHERE outcome <> 'unchanged'
  MATCH (analysis:Analysis)
  SET analysis.outdated = true
}
RETURN outcome, count
