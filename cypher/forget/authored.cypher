// Records of works that list authors.
MATCH (record:SourceRecord)-[:RESOLVED_TO]->(work:Entity)
WHERE record.values CONTAINS '"authors"'
RETURN work.id AS entity, record {.key, .dataset, .id, .kind, .curated, .values} AS record
