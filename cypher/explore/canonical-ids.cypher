// The entities that identifiers stand for, in the same order: each its own, or that which its record was merged into;
// itself when unknown.
// $ids: LIST<STRING>
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (own:Entity {id: $ids[position]})
OPTIONAL MATCH (:SourceRecord {id: $ids[position]})-[:RESOLVED_TO]->(merged:Entity)
WITH position, own.id AS own, min(merged.id) AS merged
ORDER BY position
RETURN coalesce(own, merged, $ids[position]) AS id
