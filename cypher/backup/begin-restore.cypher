// Notes that a restore is under way, for as long as what it loads is no whole graph.
// $file: STRING; $at: STRING, ISO 8601
MERGE (restore:UnfinishedRestore)
SET restore.file = $file, restore.at = $at
RETURN restore.file AS file
