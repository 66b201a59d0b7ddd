// Removes the computed ties between agents.
MATCH ()-[tied:TIED_TO]->()
DELETE tied
RETURN count(*) AS removed
