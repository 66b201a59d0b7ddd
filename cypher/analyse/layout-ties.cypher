// Ties between the entities to lay out, in a fixed order.
// $types: LIST<STRING>, types of the relations that are ties
MATCH (source:Entity)-[:$any($types)]->(target:Entity)
WHERE NOT source:Theme AND NOT source:Territory AND NOT target:Theme AND NOT target:Territory
RETURN source.id AS source, target.id AS target, count(*) AS weight
ORDER BY source, target
