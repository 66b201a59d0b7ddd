// Stores how the isolation of actors compares with that of their peers.
// $rows: LIST<MAP> of {id: STRING, properties: MAP of the figures}; null removes one
UNWIND $rows AS row
MATCH (actor:Entity {id: row.id})
SET actor += row.properties
RETURN count(*) AS written
