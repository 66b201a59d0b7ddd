// Which identifiers are of records.
// $ids: LIST<STRING>
UNWIND $ids AS id
MATCH (:SourceRecord {id: id})
RETURN DISTINCT id
