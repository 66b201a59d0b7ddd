// Records that a migration is done.
// $number: INTEGER; $name: STRING; $at: STRING, ISO 8601
MERGE (version:GraphVersion {id: 'graph-version'})
SET version.number = $number
MERGE (migration:Migration {number: $number})
SET migration.name = $name, migration.at = $at
RETURN version.number AS version
