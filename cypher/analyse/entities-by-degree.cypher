// All entities, the best connected first. Run after the degrees and the communities.
MATCH (entity:Entity)
RETURN entity.id AS id, toFloat(coalesce(entity.degree, 0)) AS degree, toFloat(entity.community) AS community,
  entity:Theme OR entity:Territory AS isDescriptor
ORDER BY degree DESC, id
