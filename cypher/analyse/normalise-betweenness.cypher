// Scales betweenness to 0..1: divided by the number of pairs of other entities, (n - 1)(n - 2) / 2.
MATCH (entity:Entity)
WHERE entity.betweenness IS NOT NULL
WITH collect(entity) AS entities, count(*) AS n
WITH entities, CASE WHEN n > 2 THEN (n - 1) * (n - 2) / 2.0 ELSE 1.0 END AS pairs
UNWIND entities AS entity
SET entity.betweenness = entity.betweenness / pairs
RETURN count(*) AS written
