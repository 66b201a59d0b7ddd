// The given themes and territories, each with what is around it: broader and narrower themes, parts of territories; of
// an actor, its own. Descriptors that do not exist are left out.
// $themes, $territories: LIST<STRING>; $actor: STRING or null
OPTIONAL MATCH (actor:Entity {id: $actor})
CALL (actor) {
  MATCH (theme:Theme)
  WHERE theme.id IN $themes OR (size($themes) = 0 AND EXISTS { (actor)-[:ABOUT]->(theme) })
  MATCH (theme)-[:BROADER*0..2]-(near:Theme)
  RETURN collect(DISTINCT near.id) AS themes
}
CALL (actor) {
  MATCH (place:Territory)
  WHERE place.id IN $territories OR (size($territories) = 0 AND EXISTS { (actor)-[:LOCATED_IN]->(place) })
  MATCH (near:Territory)-[:PART_OF*0..5]->(place)
  RETURN collect(DISTINCT near.id) AS territories
}
RETURN themes, territories
