// Removes all but the note that a restore is under way.
MATCH (node)
WHERE NOT node:UnfinishedRestore
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS
