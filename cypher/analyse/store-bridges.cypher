// Stores bridges.
// $rows: LIST<MAP> of {from: STRING, to: STRING, properties: MAP}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
CREATE (from)-[bridge:WOULD_BRIDGE]->(to)
SET bridge = row.properties
RETURN count(*) AS written
