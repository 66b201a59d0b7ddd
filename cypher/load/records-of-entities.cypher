// All records of entities.
// $ids: LIST<STRING>, identifiers of the entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[:RESOLVED_TO]-(record:SourceRecord)
RETURN id AS entity, record {.key, .dataset, .id, .kind, .curated, .values} AS record
