// Agents that an agent is not linked to, with what speaks for an introduction, as server/search/introductions.ts weighs
// it. Candidates: two or three steps away over ties (the agents that a random walk comes to most often), near in
// meaning, about the same themes, in the same territory (the best tied first).
// Linked are two agents with a relation between them, or a tie: something that both have a part in. To be in one
// network, or to work for one organisation, does not link two of them.
// $id: STRING, a network or an actor; $depth: INTEGER, candidates from each side; $near: INTEGER, nearest entities in
// meaning, of any kind; $partners: INTEGER, agents it is tied to, the strongest first, whose likes are looked for;
// $types: LIST<STRING>, types of the relations that are ties
MATCH (agent:Entity {id: $id})
WHERE agent:Network OR agent:Actor
WITH agent, coalesce(agent.description, agent.descriptionEn) IS NOT NULL AND agent.embedding IS NOT NULL AS told,
  COLLECT {
    MATCH (agent)-[tie:TIED_TO]-(partner)
    WHERE coalesce(partner.description, partner.descriptionEn) IS NOT NULL AND partner.embedding IS NOT NULL
    RETURN partner ORDER BY tie.weight DESC, partner.id LIMIT $partners
  } AS partners
CALL (agent, told) {
  MATCH (agent)-[a:TIED_TO]-(between)-[b:TIED_TO]-(second)
  WITH agent, second, sum(a.weight / agent.tieStrength * b.weight / between.tieStrength) AS chance
  ORDER BY chance DESC, second.id LIMIT 3 * $depth
  CALL (second, chance) {
    RETURN second AS reached, chance AS two, 0.0 AS three
    UNION ALL
    MATCH (second)-[c:TIED_TO]-(third)
    RETURN third AS reached, 0.0 AS two, chance * c.weight / second.tieStrength AS three
  }
  WITH agent, reached, sum(two) AS two, sum(three) AS three
  WHERE reached <> agent AND NOT EXISTS { (agent)-[:TIED_TO]-(reached) }
  RETURN reached AS other, two, three ORDER BY two + three DESC, reached.id LIMIT 2 * $depth
  UNION ALL
  WITH agent, told WHERE told
  CALL db.index.vector.queryNodes('entityEmbedding', $near, agent.embedding) YIELD node
  WITH node WHERE node:Network OR node:Actor
  RETURN node AS other, 0.0 AS two, 0.0 AS three LIMIT $depth
  UNION ALL
  MATCH (agent)-[:ABOUT]->(theme:Theme)<-[:ABOUT]-(near:Network|Actor)
  WITH near, sum(1.0 / theme.degree) AS shared ORDER BY shared DESC, near.id LIMIT $depth
  RETURN near AS other, 0.0 AS two, 0.0 AS three
  UNION ALL
  MATCH (agent)-[:LOCATED_IN]->(:Territory)<-[:LOCATED_IN]-(near:Network|Actor)
  WITH DISTINCT near ORDER BY near.tieCount DESC, near.id LIMIT $depth
  RETURN near AS other, 0.0 AS two, 0.0 AS three
}
WITH agent, told, partners, other, max(two) AS two, max(three) AS three
WHERE other <> agent AND NOT EXISTS { (agent)-[:TIED_TO]-(other) } AND NOT EXISTS { (agent)-[:$any($types)]-(other) }
OPTIONAL MATCH (analysis:Analysis {id: 'analysis:latest'})
WITH agent, told, partners, other, two, three, coalesce(analysis.entities, 1) AS entities,
  coalesce(other.description, other.descriptionEn) IS NOT NULL AND other.embedding IS NOT NULL AS otherTold
RETURN other.id AS id, two, three, coalesce(other.tieCount, 0) AS ties, entities,
  CASE WHEN told AND otherTold THEN 2 * vector.similarity.cosine(agent.embedding, other.embedding) - 1 END AS cosine,
  CASE WHEN otherTold THEN reduce(most = null, partner IN partners |
    CASE
      WHEN most IS NULL OR vector.similarity.cosine(partner.embedding, other.embedding) > most
      THEN vector.similarity.cosine(partner.embedding, other.embedding) ELSE most
    END) * 2 - 1
  END AS cosineToPartner,
  COLLECT { MATCH (agent)-[:ABOUT]->(theme:Theme) RETURN theme.degree ORDER BY theme.id } AS themes,
  COLLECT { MATCH (other)-[:ABOUT]->(theme:Theme) RETURN theme.degree ORDER BY theme.id } AS themesOfOther,
  COLLECT { MATCH (agent)-[:ABOUT]->(theme:Theme)<-[:ABOUT]-(other) RETURN theme.degree ORDER BY theme.id } AS sharedThemes,
  COLLECT { MATCH (agent)-[:LOCATED_IN]->(place:Territory)<-[:LOCATED_IN]-(other) RETURN place.degree ORDER BY place.id } AS sharedTerritories
