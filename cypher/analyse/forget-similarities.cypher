// Removes the computed similarities, some at a time.
MATCH ()-[similar:SIMILAR_TO]->()
CALL (similar) {
  DELETE similar
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS removed
