// The sources that were loaded.
MATCH (record:SourceRecord) RETURN DISTINCT record.dataset AS dataset ORDER BY dataset
