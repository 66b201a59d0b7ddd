// All ties between entities, in columns, ends told by their ranks: a tie once for each relation. Run after store-ranks.
// $types: LIST<STRING>, types of the relations that are ties; $entities: INTEGER, how many; $chunk: INTEGER, starts in a row
UNWIND range(0, $entities - 1, $chunk) AS start
CALL (start) {
  MATCH (source:Entity)
  WHERE start <= source.rank < start + $chunk AND NOT source:Theme AND NOT source:Territory
  MATCH (source)-[:$any($types)]->(target:Entity)
  WHERE NOT target:Theme AND NOT target:Territory
  WITH source.rank AS source, target.rank AS target ORDER BY source, target
  // As floats: the driver takes integers for objects.
  RETURN collect(toFloat(source)) AS sources, collect(toFloat(target)) AS targets
}
RETURN sources, targets ORDER BY start
