// Writes the licence of records anew, with what states it.
// $rows: LIST<MAP> of {key: STRING, licence: STRING, values: STRING, contentHash: STRING}
UNWIND $rows AS row
MATCH (record:SourceRecord {key: row.key})
SET record.licence = row.licence, record.values = row.values, record.contentHash = row.contentHash
