// Length of the vectors of embeddings; no row where nothing is embedded.
MATCH (entity:Entity)
WHERE entity.embedding IS NOT NULL
RETURN size(entity.embedding) AS dimensions LIMIT 1
