// Replaces descriptions, which have to be embedded anew.
// $rows: LIST<MAP> of {id: STRING, description: STRING or null, descriptionEn: STRING or null}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.description = row.description, entity.descriptionEn = row.descriptionEn, entity.stale = true
RETURN count(*) AS rewritten
