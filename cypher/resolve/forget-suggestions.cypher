// Removes suggestions.
// $rows: LIST<MAP> of {a: STRING, b: STRING}, keys of records
UNWIND $rows AS row
MATCH (:SourceRecord {key: row.a})-[suggestion:MAYBE_SAME_AS]->(:SourceRecord {key: row.b})
DELETE suggestion
RETURN count(*) AS removed
