// Relations of the given types that start from given entities; the caller keeps those whose end it has too.
// $ids: LIST<STRING>; $types: LIST<STRING>
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation:$any($types)]->(target:Entity)
RETURN id AS source, target.id AS target, type(relation) AS type,
  relation.since AS since, relation.until AS until, relation.role AS role, relation.score AS score
