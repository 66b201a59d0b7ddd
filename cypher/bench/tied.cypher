// The computed ties between agents, in the order of identifiers.
MATCH (a:Network|Actor)-[tied:TIED_TO]->(b)
RETURN a.id AS a, b.id AS b, tied.weight AS weight ORDER BY a, b
