// Keeps what records of one entity are stated to have to do with each other, in place of what the same source said of
// the same two: it cannot be shown, and must not be lost when they are taken apart. A statement starts with its rank,
// its source and the two records, before its properties.
// $type: STRING; $rows: LIST<MAP> of {from: STRING, the entity; stated: LIST<STRING>}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.from})
MERGE (entity)-[within:WITHIN {type: $type}]->(entity)
WITH row, within, [statement IN row.stated | substring(split(statement, ',{')[0], 2)] AS subjects
WITH row, within, [
  statement IN coalesce(within.stated, []) WHERE NOT substring(split(statement, ',{')[0], 2) IN subjects
] AS others
SET within.stated = COLLECT { UNWIND others + row.stated AS statement RETURN DISTINCT statement ORDER BY statement }
RETURN count(*) AS written
