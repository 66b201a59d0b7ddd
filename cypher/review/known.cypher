// Which identifiers are of records, and of what kind.
// $ids: LIST<STRING>
UNWIND $ids AS id
MATCH (record:SourceRecord {id: id})
RETURN DISTINCT id, record.kind AS kind
