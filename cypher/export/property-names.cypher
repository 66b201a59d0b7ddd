// Which properties the entities of a kind have.
// $prefix: STRING, how their identifiers start
MATCH (entity:Entity)
WHERE entity.id STARTS WITH $prefix
UNWIND keys(entity) AS name
RETURN DISTINCT name
