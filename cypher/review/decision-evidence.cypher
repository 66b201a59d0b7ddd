// Keeps with what people decided what the algorithm would say of it.
// $rows: LIST<MAP> of {a: STRING, b: STRING, identifiers of records; score: FLOAT; features: STRING}
UNWIND $rows AS row
MATCH (:SourceRecord {id: row.a})-[decision:SAME_AS|NOT_SAME_AS]-(:SourceRecord {id: row.b})
SET decision.score = row.score, decision.features = row.features
RETURN count(*) AS written
