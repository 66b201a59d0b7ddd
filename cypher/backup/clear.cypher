// Removes all but the note that a restore is under way, and the lease of whoever restores.
MATCH (node)
WHERE NOT node:UnfinishedRestore|Lease
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS
