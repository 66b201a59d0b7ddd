// What a source states of the relations of a page of entities, in the order of their identifiers; those between records
// of one entity too.
// $starts: LIST<STRING>, how its statements start; $after: STRING, the last entity of the page before;
// $limit: INTEGER, entities
MATCH (from:Entity)
WHERE from.id > $after
WITH from ORDER BY from.id LIMIT $limit
RETURN from.id AS last, COLLECT {
  MATCH (from)-[relation]->(to:Entity)
  UNWIND relation.stated AS stated
  WITH relation, to, stated
  WHERE any(start IN $starts WHERE stated STARTS WITH start)
  RETURN {type: coalesce(relation.type, type(relation)), to: to.id, stated: stated, all: relation.stated}
} AS relations
