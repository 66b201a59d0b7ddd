// Actors that an actor is not tied to, with what speaks for an introduction. Candidates: the nearest in meaning
// and the acquaintances of acquaintances.
// $id: STRING, the actor; $depth: INTEGER, candidates from each side; $types: LIST<STRING>, types that are ties
MATCH (actor:Actor {id: $id})
CALL (actor) {
  MATCH (other:Actor)
  WHERE actor.embedding IS NOT NULL AND other.embedding IS NOT NULL AND other <> actor
  ORDER BY vector.similarity.cosine(actor.embedding, other.embedding) DESC
  LIMIT $depth
  RETURN other
  UNION
  MATCH (actor)-[a:TIED_TO]-(between)-[b:TIED_TO]-(other:Actor)
  WHERE other <> actor
  WITH other, sum(a.weight * b.weight) AS proximity
  ORDER BY proximity DESC, other.id
  LIMIT $depth
  RETURN other
}
WITH actor, other
WHERE NOT EXISTS { (actor)-[:TIED_TO]-(other) } AND NOT EXISTS { (actor)-[:$any($types)]-(other) }
RETURN other.id AS id,
  CASE
    WHEN actor.embedding IS NULL OR other.embedding IS NULL THEN 0.0
    ELSE 2 * vector.similarity.cosine(actor.embedding, other.embedding) - 1
  END AS cosine,
  COLLECT { MATCH (actor)-[:ABOUT]->(shared:Theme)<-[:ABOUT]-(other) RETURN shared {.id, .name, .nameEn} ORDER BY shared.id } AS themes,
  COLLECT { MATCH (actor)-[:LOCATED_IN]->(shared:Territory)<-[:LOCATED_IN]-(other) RETURN shared {.id, .name, .nameEn} ORDER BY shared.id } AS territories,
  COLLECT {
    MATCH (actor)-[a:TIED_TO]-(between)-[b:TIED_TO]-(other)
    WITH between, a.weight * b.weight AS strength
    RETURN between {.id, .name, .nameEn, strength: strength, degree: between.degree} ORDER BY strength DESC, between.id
  } AS acquaintances,
  COLLECT {
    MATCH (other)-[:MEMBER_OF|LEADS]->(network:Network)
    WHERE NOT EXISTS { (actor)-[:MEMBER_OF|LEADS]->(network) }
    RETURN DISTINCT network {.id, .name, .nameEn} ORDER BY network.id
  } AS networks
