// Takes back the note that a restore is under way.
MATCH (restore:UnfinishedRestore)
DELETE restore
