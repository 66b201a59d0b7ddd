// What runs keep in words.
MATCH (run:IngestRun)
RETURN run.id AS id, run.arguments AS arguments, coalesce(run.rejects, []) AS rejects,
  coalesce(run.stoppedBecause, '') AS stoppedBecause
