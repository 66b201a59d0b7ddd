// Entities to lay out, in a fixed order.
MATCH (entity:Entity)
WHERE NOT entity:Theme AND NOT entity:Territory
RETURN entity.id AS id, coalesce(entity.degree, 0) AS degree, coalesce(entity.community, 0) AS community
ORDER BY id
