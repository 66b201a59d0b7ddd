// What the graph holds on the whole.
// $types: LIST<STRING>, recorded types; $ties: LIST<STRING>, those that are ties
CALL () {
  MATCH (entity:Entity)
  UNWIND [label IN labels(entity) WHERE NOT label IN ['Entity', 'Actor']] AS kind
  WITH kind, count(*) AS count ORDER BY count DESC, kind
  RETURN collect({kind: kind, count: count}) AS kinds
}
CALL () {
  MATCH (:Entity)-[relation:$any($types)]->()
  WITH type(relation) AS type, count(*) AS count ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS relationTypes
}
CALL () {
  MATCH (entity:Entity)
  WITH CASE
    WHEN entity.source STARTS WITH 'http' THEN replace(split(entity.source, '/')[2], 'www.', '')
    ELSE entity.source
  END AS source, count(*) AS count ORDER BY count DESC, source
  RETURN collect({source: source, count: count}) AS sources
}
OPTIONAL MATCH (analysis:Analysis {id: 'analysis:latest'})
RETURN kinds, relationTypes, sources,
  COUNT { MATCH (actor:Actor) WHERE NOT EXISTS { (actor)-[:$any($ties)]-() } } AS unlinkedActors,
  coalesce(analysis.components, 0) AS components,
  coalesce(analysis.largestComponent, 0) AS largestComponent,
  analysis.computedAt AS computedAt
