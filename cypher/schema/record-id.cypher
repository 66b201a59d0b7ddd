// Records are looked up by the identifier that their source gives, to follow it to their entity.
CREATE INDEX recordId IF NOT EXISTS
FOR (record:SourceRecord) ON (record.id)
