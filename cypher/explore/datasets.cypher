// Where records come from: each data set under each licence, with how many records and entities, and when it was last
// read; the largest first.
MATCH (record:SourceRecord)
OPTIONAL MATCH (record)-[:RESOLVED_TO]->(entity:Entity)
RETURN record.dataset AS dataset, record.licence AS licence, count(DISTINCT record) AS records,
  count(DISTINCT entity) AS entities, max(record.retrievedAt) AS retrievedAt
ORDER BY records DESC, dataset, licence
