// A page of the runs that loaded data, the latest first. What a run was told (its arguments) and lines of its rejects
// stay with whoever runs it: they may name folders and people.
// $offset, $first: INTEGER
MATCH (run:IngestRun)
WITH run ORDER BY run.startedAt DESC, run.id
WITH collect({
  id: run.id, dataset: run.dataset, status: run.status, startedAt: run.startedAt, endedAt: run.endedAt,
  entities: {
    read: coalesce(run.entitiesRead, 0), added: coalesce(run.entitiesAdded, 0), updated: coalesce(run.entitiesUpdated, 0),
    unchanged: coalesce(run.entitiesUnchanged, 0), rejected: coalesce(run.entitiesRejected, 0)
  },
  relations: {
    read: coalesce(run.relationsRead, 0), added: coalesce(run.relationsAdded, 0),
    updated: coalesce(run.relationsUpdated, 0), unchanged: coalesce(run.relationsUnchanged, 0),
    rejected: coalesce(run.relationsRejected, 0)
  }
}) AS runs
RETURN size(runs) AS total, runs[$offset..$offset + $first] AS page
