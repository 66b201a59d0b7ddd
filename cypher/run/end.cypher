// Ends a run, or a try of it, with what became of it.
// $id: STRING; $properties: MAP, with endedAt when it has read everything
MATCH (run:IngestRun {id: $id})
SET run += $properties
RETURN run.id AS id
