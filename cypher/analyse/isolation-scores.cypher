// The isolation of each actor, with its kind and the region it is in: its own, or that of what it works for; null where
// no region is known. Several regions: the first by identifier.
MATCH (actor:Actor)
WHERE actor.isolation IS NOT NULL
RETURN actor.id AS id, actor.isolation AS isolation,
  CASE WHEN actor:Person THEN 'Person' ELSE 'Organisation' END AS kind,
  COLLECT {
    MATCH (actor)-[:WORKS_FOR*0..1]->()-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..5]->(region:Territory {territoryType: 'region'})
    RETURN DISTINCT region.id ORDER BY region.id LIMIT 1
  }[0] AS region
ORDER BY id
