// The entity that each identifier stands for: its own, or that which its record was merged into.
// $ids: LIST<STRING>
UNWIND $ids AS id
OPTIONAL MATCH (own:Entity {id: id})
OPTIONAL MATCH (:SourceRecord {id: id})-[:RESOLVED_TO]->(merged:Entity)
WITH DISTINCT id, coalesce(merged.id, own.id) AS entity
WHERE entity IS NOT NULL
RETURN id, entity
