// The licences of entities.
MATCH (entity:Entity)
WHERE entity.licence IS NOT NULL
RETURN DISTINCT entity.licence AS licence ORDER BY licence
