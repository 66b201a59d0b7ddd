// Says anew why records stand for the entity that they stand for.
// $records: LIST<MAP> of {id: STRING, resolved: MAP, properties of RESOLVED_TO}
UNWIND $records AS row
MATCH (:SourceRecord {id: row.id})-[resolved:RESOLVED_TO]->(:Entity)
SET resolved = row.resolved
RETURN count(*) AS written
