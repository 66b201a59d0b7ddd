// All recorded relations of entities, each once.
// $ids: LIST<STRING>
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[relation]-(:Entity)
WHERE relation.stated IS NOT NULL
WITH DISTINCT relation
RETURN startNode(relation).id AS from, endNode(relation).id AS to,
  coalesce(relation.type, type(relation)) AS type, relation.stated AS stated
