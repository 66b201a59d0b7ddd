// Removes the computed similarities.
MATCH ()-[similar:SIMILAR_TO]->()
DELETE similar
RETURN count(*) AS removed
