// About which pairs of records a person has decided.
// $rows: LIST<MAP> of {a: STRING, b: STRING, identifiers of records}
UNWIND $rows AS row
MATCH (:SourceRecord {id: row.a})-[:SAME_AS|NOT_SAME_AS]-(:SourceRecord {id: row.b})
RETURN DISTINCT row.a AS a, row.b AS b
