// Entities whose text may have changed since they were embedded.
CREATE INDEX entityStale IF NOT EXISTS
FOR (entity:Entity) ON (entity.stale)
