// What the graph knows of the records that have some identifiers, whatever their source: those that are not there are
// left out, so that a first load gets no row. The index is named since a plan made for an empty graph goes without.
// $ids: LIST<STRING>
UNWIND $ids AS id
MATCH (record:SourceRecord {id: id})
USING INDEX record:SourceRecord(id)
OPTIONAL MATCH (record)-[:RESOLVED_TO]->(entity:Entity)
RETURN id, record.key AS key, record.contentHash AS contentHash, record.runs AS runs, entity.id AS entity
