// Places themes and territories in the middle of the entities they describe.
MATCH (descriptor:Theme|Territory)
OPTIONAL MATCH (descriptor)<-[:ABOUT|LOCATED_IN]-(entity:Entity)
WITH descriptor, coalesce(avg(entity.x), 0.0) AS x, coalesce(avg(entity.y), 0.0) AS y
SET descriptor.x = x, descriptor.y = y
RETURN count(*) AS written
