// Removes the document frequencies of the search terms, some at a time.
MATCH (term:Term)
CALL (term) {
  DELETE term
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS removed
