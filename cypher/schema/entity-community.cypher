// The members of one community.
CREATE INDEX entityCommunity IF NOT EXISTS
FOR (entity:Entity) ON (entity.community)
