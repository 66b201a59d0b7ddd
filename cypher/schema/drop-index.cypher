// Drops an index.
// $name: STRING
DROP INDEX $name IF EXISTS
