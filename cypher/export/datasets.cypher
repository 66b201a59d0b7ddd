// The sources whose records stand for entities.
MATCH (record:SourceRecord)
WHERE EXISTS { (record)-[:RESOLVED_TO]->(:Entity) }
RETURN DISTINCT record.dataset AS dataset ORDER BY dataset
