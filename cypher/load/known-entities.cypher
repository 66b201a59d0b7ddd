// What the graph knows of entities; no row for an entity that it does not hold.
// $ids: LIST<STRING>
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, entity.name AS name, entity.contentHash AS contentHash, entity.embeddingOf AS embeddingOf
