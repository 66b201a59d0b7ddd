// Puts relations back. $rows: LIST<MAP> of {from: STRING, type: STRING, to: STRING, properties: MAP}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[tie:$(row.type)]->(to)
SET tie = row.properties
RETURN count(*) AS restored
