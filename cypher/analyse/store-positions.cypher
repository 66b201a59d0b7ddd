// Stores positions.
// $rows: LIST<MAP> of {id: STRING, x: FLOAT, y: FLOAT}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.x = row.x, entity.y = row.y
RETURN count(*) AS written
