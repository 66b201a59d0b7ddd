// Stores the size of its component with each entity and returns the size of the largest.
MATCH (entity:Entity)
WHERE entity.component IS NOT NULL
WITH entity.component AS component, collect(entity) AS members
WITH members, size(members) AS size
FOREACH (member IN members | SET member.componentSize = size)
RETURN coalesce(max(size), 0) AS largest
