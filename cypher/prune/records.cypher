// A page of the records of a source that stand for something, in the order of their identifiers.
// $dataset: STRING; $after: STRING, identifier of the last one of the page before; $limit: INTEGER
MATCH (record:SourceRecord {dataset: $dataset})
WHERE record.id > $after AND EXISTS { (record)-[:RESOLVED_TO]->() }
RETURN record.id AS id
ORDER BY id LIMIT $limit
