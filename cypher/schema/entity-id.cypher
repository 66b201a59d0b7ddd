// One entity for each identifier.
CREATE CONSTRAINT entityId IF NOT EXISTS
FOR (entity:Entity) REQUIRE entity.id IS UNIQUE
