// What runs of ingest added and changed, by day and source, the latest first: each with how many entities, and some of
// those with the most ties. An entity is added by the first run that wrote a record of it; by a later one it is changed.
// $network: STRING or null, the network, its members and what they carry, wrote or organise; $theme: STRING or null, with
// narrower ones; $territory: STRING or null, with its parts; $first: INTEGER, days and sources; $shown: INTEGER, entities
// of each
MATCH (entity:Entity)
WHERE ($network IS NULL OR entity.id = $network OR EXISTS {
    (entity)-[:CARRIES|AUTHORED|ORGANISES*0..1]-(member)-[:MEMBER_OF]->(:Network {id: $network})
  })
  AND ($theme IS NULL OR EXISTS { (entity)-[:ABOUT*0..1]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  AND ($territory IS NULL OR EXISTS {
    (entity)-[:LOCATED_IN*0..1]->(:Territory)-[:PART_OF*0..5]->(:Territory {id: $territory})
  })
MATCH (entity)<-[:RESOLVED_TO]-(record:SourceRecord)
UNWIND record.runs AS id
MATCH (run:IngestRun {id: id})
WHERE run.endedAt IS NOT NULL
WITH DISTINCT entity, run ORDER BY run.startedAt, run.id
WITH entity, collect(run) AS runs
UNWIND range(0, size(runs) - 1) AS position
WITH entity, runs[position] AS run, position = 0 AS isNew
WITH entity, left(run.endedAt, 10) AS day, run.dataset AS dataset, max(run.endedAt) AS at, max(toInteger(isNew)) = 1 AS isNew
ORDER BY coalesce(entity.degree, 0) DESC, entity.id
WITH day, dataset, max(at) AS at, collect(CASE WHEN isNew THEN entity END) AS added,
  collect(CASE WHEN NOT isNew THEN entity END) AS changed
ORDER BY at DESC, dataset LIMIT $first
RETURN day, dataset, at, size(added) AS addedCount, size(changed) AS changedCount,
  [each IN added[..$shown] | each {.id, .name, .nameEn, labels: labels(each)}] AS added,
  [each IN changed[..$shown] | each {.id, .name, .nameEn, labels: labels(each)}] AS changed
