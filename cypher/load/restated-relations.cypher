// Gives relations of one type other properties and statements; those without any are removed.
// $type: STRING; $rows: LIST<MAP> of {from: STRING, to: STRING, properties: MAP or null}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[relation:$($type)]->(to:Entity {id: row.to})
CALL (row, relation) {
  WITH * WHERE row.properties IS NOT NULL
  SET relation = row.properties
  UNION
  WITH * WHERE row.properties IS NULL
  DELETE relation
}
FOREACH (about IN CASE WHEN $type = 'ABOUT' THEN [from] ELSE [] END | SET about.stale = true)
WITH count(*) AS written
OPTIONAL MATCH (computed:Analysis|Resolution)
SET computed.outdated = true
RETURN written
