// Keeps what records of one entity are stated to have to do with each other: it cannot be shown, and must not be lost
// when they are taken apart.
// $type: STRING; $rows: LIST<MAP> of {from: STRING, the entity; stated: LIST<STRING>}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.from})
MERGE (entity)-[within:WITHIN {type: $type}]->(entity)
WITH row, within, coalesce(within.stated, []) AS before
SET within.stated = before + [statement IN row.stated WHERE NOT statement IN before]
RETURN count(*) AS written
