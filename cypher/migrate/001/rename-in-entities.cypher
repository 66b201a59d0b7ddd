// Writes the licence of entities anew.
// $spellings: LIST<STRING>, in lower case; $licence: STRING
MATCH (entity:Entity)
WHERE toLower(trim(entity.licence)) IN $spellings
CALL (entity) { SET entity.licence = $licence } IN TRANSACTIONS OF 1000 ROWS
RETURN count(*) AS renamed
