// A page of the entities of a kind, in the order of their identifiers.
// $prefix: STRING, how their identifiers start; $names: LIST<STRING>, properties; $after: STRING, identifier of the
//   last one of the page before; $limit: INTEGER
MATCH (entity:Entity)
WHERE entity.id STARTS WITH $prefix AND entity.id > $after
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS id, [name IN $names | entity[name]] AS values
