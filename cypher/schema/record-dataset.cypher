// The records of one source.
CREATE INDEX recordDataset IF NOT EXISTS
FOR (record:SourceRecord) ON (record.dataset)
