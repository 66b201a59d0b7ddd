// The page, the licence and the date of records; those that are not there are left out. The index is named since one on
// all records of a source would serve too.
// $records: LIST<MAP> of {dataset: STRING, id: STRING}
UNWIND $records AS given
MATCH (record:SourceRecord {id: given.id})
USING INDEX record:SourceRecord(id)
WHERE record.dataset = given.dataset
RETURN record {.dataset, .id, .source, .licence, .retrievedAt} AS record
