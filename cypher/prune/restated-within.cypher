// Gives what records of one entity have to do with each other other statements; without any it is removed.
// $type: STRING; $rows: LIST<MAP> of {from: STRING, the entity; stated: LIST<STRING>}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.from})-[within:WITHIN {type: $type}]->(entity)
SET within.stated = row.stated
WITH within WHERE size(within.stated) = 0
DELETE within
