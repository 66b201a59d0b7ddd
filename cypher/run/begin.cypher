// Begins a run, or goes on with the last one of the same source and arguments if it has not ended.
// $id: STRING, of a new run; $dataset: STRING; $arguments: STRING, JSON; $at: STRING, ISO 8601
OPTIONAL MATCH (unfinished:IngestRun {dataset: $dataset, arguments: $arguments})
WHERE unfinished.endedAt IS NULL
WITH unfinished ORDER BY unfinished.startedAt DESC LIMIT 1
MERGE (run:IngestRun {id: coalesce(unfinished.id, $id)})
ON CREATE SET run.dataset = $dataset, run.arguments = $arguments, run.startedAt = $at, run.tries = 1
ON MATCH SET run.tries = run.tries + 1
SET run.status = 'running'
RETURN run.id AS id, run.startedAt AS startedAt, run.tries AS tries
