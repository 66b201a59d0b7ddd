// The names of entities. $ids: LIST<STRING>
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, [name IN [entity.name, entity.nameEn, entity.acronym] + coalesce(entity.alternateNames, []) WHERE name IS NOT NULL] AS names
