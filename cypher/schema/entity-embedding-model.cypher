// Entities by the model that embedded them, to find those of another one.
CREATE INDEX entityEmbeddingModel IF NOT EXISTS
FOR (entity:Entity) ON (entity.embeddingModel)
