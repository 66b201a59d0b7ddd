// One node for each run of an ingest.
CREATE CONSTRAINT runId IF NOT EXISTS
FOR (run:IngestRun) REQUIRE run.id IS UNIQUE
