// What each source says of an entity, in the order in which sources count.
// $id: STRING
MATCH (entity:Entity {id: $id})<-[resolved:RESOLVED_TO]-(record:SourceRecord)
RETURN record {.id, .dataset, .source, .licence, .retrievedAt, .values} AS record,
  resolved {.method, .score, .decidedBy, .at, .with} AS resolved
ORDER BY record.dataset STARTS WITH 'contribution-' DESC, record.curated DESC, record.dataset, record.id
