// What people decided about records, the oldest decision first.
MATCH (a:SourceRecord)-[decision:SAME_AS|NOT_SAME_AS]->(b:SourceRecord)
RETURN a.id AS a, b.id AS b, type(decision) = 'SAME_AS' AS same, decision.decidedBy AS by, decision.at AS at
ORDER BY at, a, b
