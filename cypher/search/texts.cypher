// What entities say, for excerpts.
// $ids: LIST<STRING>
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, entity.description AS description, entity.descriptionEn AS descriptionEn,
  entity.offers AS offers, entity.conditions AS conditions
