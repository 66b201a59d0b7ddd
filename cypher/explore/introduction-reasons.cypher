// Why an agent should meet others that it is not linked to, and through whom.
// $id: STRING, the agent; $ids: LIST<STRING>, the others; $types: LIST<STRING>, types of the relations that are ties
MATCH (agent:Entity {id: $id})
UNWIND range(0, size($ids) - 1) AS rank
MATCH (other:Entity {id: $ids[rank]})
WITH agent, other, rank, COLLECT {
  MATCH (agent)-[a:TIED_TO]-(between)-[b:TIED_TO]-(other)
  WITH agent, other, between, a.weight * b.weight / between.tieStrength AS strength
  RETURN between {
    .id, .name, .nameEn,
    network: between:Network AND EXISTS { (agent)-[:MEMBER_OF]->(between) } AND EXISTS { (other)-[:MEMBER_OF]->(between) }
  } ORDER BY strength DESC, between.id LIMIT 5
} AS acquaintances
RETURN other.id AS id, acquaintances,
  CASE WHEN size(acquaintances) > 0 THEN [] ELSE coalesce(COLLECT {
    MATCH (agent)-[a:TIED_TO]-(first)-[b:TIED_TO]-(second)-[c:TIED_TO]-(other)
    WITH first, second, a.weight * b.weight / first.tieStrength * c.weight / second.tieStrength AS strength
    RETURN [first {.id, .name, .nameEn}, second {.id, .name, .nameEn}]
    ORDER BY strength DESC, first.id, second.id LIMIT 1
  }[0], []) END AS chain,
  COLLECT {
    MATCH (agent)-[:TIED_TO]-(partner)
    WHERE partner.embedding IS NOT NULL AND other.embedding IS NOT NULL
      AND coalesce(partner.description, partner.descriptionEn) IS NOT NULL
    WITH partner, 2 * vector.similarity.cosine(partner.embedding, other.embedding) - 1 AS cosine
    RETURN partner {.id, .name, .nameEn, cosine: cosine} ORDER BY cosine DESC, partner.id LIMIT 1
  }[0] AS alike,
  COLLECT { MATCH (agent)-[:ABOUT]->(theme:Theme)<-[:ABOUT]-(other) RETURN theme {.id, .name, .nameEn} ORDER BY theme.degree, theme.id } AS themes,
  COLLECT { MATCH (other)-[:ABOUT]->(theme:Theme) RETURN theme {.id, .name, .nameEn} ORDER BY theme.degree, theme.id LIMIT 3 } AS subjects,
  COLLECT {
    MATCH (agent)-[:LOCATED_IN]->(place:Territory)<-[:LOCATED_IN]-(other)
    WHERE NOT place.territoryType IN ['country', 'world']
    RETURN place {.id, .name, .nameEn} ORDER BY place.degree, place.id
  } AS territories,
  COLLECT {
    MATCH (other)-[:MEMBER_OF|LEADS]->(network:Network)
    WHERE network <> agent AND NOT EXISTS { (agent)-[:$any($types)]-(network) }
    RETURN DISTINCT network {.id, .name, .nameEn} ORDER BY network.id LIMIT 5
  } AS networks
ORDER BY rank
