// Networks with what speaks for an actor or an idea to join: how close they are in meaning, their members that are
// closest, the themes that they or their members work on, and whether they or their members are in a territory. A
// network that the actor is a member of already is left out.
// $vector: LIST<FLOAT>; $actor: STRING or null; $themes: LIST<STRING>, identifiers, those wanted with broader and narrower
//   ones; $territories: LIST<STRING>, those wanted with their parts; $closest: INTEGER, members named of each network
MATCH (network:Network)
WHERE $actor IS NULL OR (network.id <> $actor AND NOT EXISTS { (:Entity {id: $actor})-[:MEMBER_OF|LEADS|WORKS_FOR]->(network) })
CALL (network) {
  OPTIONAL MATCH (member:Network|Actor)-[:MEMBER_OF|LEADS]->(network)
  WHERE member.embedding IS NOT NULL AND ($actor IS NULL OR member.id <> $actor)
  WITH DISTINCT member, 2 * vector.similarity.cosine(member.embedding, $vector) - 1 AS cosine
  ORDER BY cosine DESC, member.id
  WITH collect(CASE WHEN member IS NOT NULL THEN {
    id: member.id, name: member.name, nameEn: member.nameEn, cosine: cosine,
    themes: COUNT { MATCH (member)-[:ABOUT]->(theme:Theme) WHERE theme.id IN $themes },
    local: EXISTS { MATCH (member)-[:LOCATED_IN]->(place:Territory) WHERE place.id IN $territories },
    known: $actor IS NOT NULL AND EXISTS { (member)-[:TIED_TO]-(:Entity {id: $actor}) }
  } END) AS members
  RETURN size(members) AS size, members[..$closest] AS closest,
    size([member IN members WHERE member.local]) AS local,
    [member IN members WHERE member.known][..$closest] AS acquaintances
}
RETURN network.id AS id, size, closest, local, acquaintances,
  coalesce(2 * vector.similarity.cosine(network.embedding, $vector) - 1, 0.0) AS cosine,
  COLLECT {
    MATCH (network)-[:ABOUT]->(theme:Theme) WHERE theme.id IN $themes
    RETURN theme {.id, .name, .nameEn} ORDER BY theme.id
  } AS themes,
  COLLECT {
    MATCH (network)-[:LOCATED_IN]->(place:Territory) WHERE place.id IN $territories
    RETURN place {.id, .name, .nameEn} ORDER BY place.id
  } AS territories
