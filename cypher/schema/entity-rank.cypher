// The best connected entities in order, and those of given ranks.
CREATE INDEX entityRank IF NOT EXISTS
FOR (entity:Entity) ON (entity.rank)
