// Adds entities, or brings them up to date; their computed properties stay. The last analysis is then outdated.
// $rows: LIST<MAP> of {id: STRING, labels: LIST<STRING>, properties: MAP, where null removes the property}
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.labels), entity += row.properties
WITH count(*) AS written
OPTIONAL MATCH (analysis:Analysis)
SET analysis.outdated = true
RETURN written
