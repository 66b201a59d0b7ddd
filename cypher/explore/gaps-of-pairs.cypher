// How many actors, projects and venues there are in each territory of a type, about each theme, and both, among those
// that have a theme and lie in such a territory. Parts of territories and narrower themes count. Pairs of which there are
// none are left out.
// $type: STRING, type of the territories
MATCH (place:Territory {territoryType: $type})<-[:PART_OF]-{0,4}(:Territory)<-[:LOCATED_IN]-(entity:Entity)
WHERE (entity:Actor OR entity:Network OR entity:Project OR entity:Venue) AND EXISTS { (entity)-[:ABOUT]->() }
WITH DISTINCT place, entity
CALL (entity) {
  MATCH (entity)-[:ABOUT]->(:Theme)-[:BROADER]->{0,4}(theme:Theme)
  RETURN DISTINCT theme
}
WITH collect({place: place.id, entity: entity, theme: theme.id}) AS all
CALL (all) {
  UNWIND all AS row
  RETURN count(DISTINCT row.entity) AS entities
}
CALL (all) {
  UNWIND all AS row
  WITH row.place AS place, count(DISTINCT row.entity) AS count
  RETURN collect({id: place, count: count}) AS places
}
CALL (all) {
  UNWIND all AS row
  WITH row.theme AS theme, count(DISTINCT row.entity) AS count
  RETURN collect({id: theme, count: count}) AS themes
}
CALL (all) {
  UNWIND all AS row
  WITH row.place AS place, row.theme AS theme, count(DISTINCT row.entity) AS count
  RETURN collect({place: place, theme: theme, count: count}) AS pairs
}
RETURN entities, places, themes, pairs
