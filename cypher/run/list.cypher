// The last runs, the latest first.
// $limit: INTEGER
MATCH (run:IngestRun)
RETURN properties(run) AS run
ORDER BY run.startedAt DESC LIMIT $limit
