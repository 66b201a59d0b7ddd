// What people decided, the latest first, and what was merged automatically.
// $limit: INTEGER, of each
CALL () {
  MATCH (a:SourceRecord)-[decision:SAME_AS|NOT_SAME_AS]->(b:SourceRecord)
  RETURN a.id AS a, b.id AS b, type(decision) = 'SAME_AS' AS same, decision {.*} AS decision
  ORDER BY decision.at DESC, a, b LIMIT $limit
  UNION
  MATCH (record:SourceRecord)-[decision:RESOLVED_TO]->(:Entity)
  WHERE decision.decidedBy = 'algorithm' AND decision.with IS NOT NULL
  RETURN record.id AS a, decision.with AS b, true AS same, decision {.*} AS decision
  ORDER BY decision.at DESC, a, b LIMIT $limit
}
RETURN a, b, same, decision
