// Entities to lay out, in a fixed order.
MATCH (entity:Entity)
WHERE NOT entity:Theme AND NOT entity:Territory
RETURN entity.id AS id, entity.degree AS degree, entity.community AS community
ORDER BY id
