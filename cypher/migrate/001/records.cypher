// Records under other spellings of a licence, some at a time.
// $spellings: LIST<STRING>, in lower case; $limit: INTEGER
MATCH (record:SourceRecord)
WHERE toLower(trim(record.licence)) IN $spellings
RETURN record.key AS key, record.dataset AS dataset, record.id AS id, record.kind AS kind, record.curated AS curated,
  record.values AS values
LIMIT $limit
