// Pairs of records that a person should look at, as the algorithm last found them.
MATCH (a:SourceRecord)-[suggestion:MAYBE_SAME_AS]->(b:SourceRecord)
RETURN a.key AS a, b.key AS b, suggestion.score AS score
