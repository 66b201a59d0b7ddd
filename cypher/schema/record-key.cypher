// One record for each identifier in each source.
CREATE CONSTRAINT recordKey IF NOT EXISTS
FOR (record:SourceRecord) REQUIRE record.key IS UNIQUE
