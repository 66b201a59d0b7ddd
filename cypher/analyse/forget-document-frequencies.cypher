// Removes the document frequencies of the search terms.
MATCH (term:Term)
DELETE term
RETURN count(*) AS removed
