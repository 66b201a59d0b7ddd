// Removes the computed ties between agents, some at a time.
MATCH ()-[tied:TIED_TO]->()
CALL (tied) {
  DELETE tied
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS removed
