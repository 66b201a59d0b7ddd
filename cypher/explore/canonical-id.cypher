// The entity that an identifier stands for: its own, or that which its record was merged into; itself when unknown.
// $id: STRING
OPTIONAL MATCH (own:Entity {id: $id})
OPTIONAL MATCH (:SourceRecord {id: $id})-[:RESOLVED_TO]->(merged:Entity)
RETURN coalesce(own.id, merged.id, $id) AS id
LIMIT 1
