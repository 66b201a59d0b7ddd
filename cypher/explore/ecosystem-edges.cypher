// Relations of the graph as drawn that start from nodes of given ranks, in columns, ends told by their ranks; the caller
// leaves out those whose end is not drawn.
// $ranks: LIST<FLOAT>; $last: FLOAT, the largest rank drawn; $types: LIST<STRING>; $chunk: INTEGER, starts in a row
UNWIND range(0, size($ranks) - 1, $chunk) AS start
CALL (start) {
  UNWIND $ranks[start..start + $chunk] AS rank
  MATCH (source:Entity {rank: toInteger(rank)})
  USING INDEX source:Entity(rank)
  // In two steps, and without the label of the target: no plan can then go over all targets for each source.
  MATCH (source)-[relation:$any($types)]->(target)
  WITH source, relation, target WHERE target.rank <= $last
  WITH source, relation, target ORDER BY source.rank, target.rank, type(relation)
  RETURN collect(toFloat(source.rank)) AS source, collect(toFloat(target.rank)) AS target, collect(relation) AS relations
}
RETURN source, target,
  [relation IN relations | type(relation)] AS type,
  [relation IN relations | relation.since] AS since,
  [relation IN relations | relation.until] AS until,
  [relation IN relations | relation.role] AS role,
  [relation IN relations | relation.score] AS score
ORDER BY start
