// How many pairs of records a person should look at.
// $kinds: LIST<STRING>, kinds to keep, empty for all
MATCH (a:SourceRecord)-[:MAYBE_SAME_AS]->(b:SourceRecord)
WHERE size($kinds) = 0 OR a.kind IN $kinds OR b.kind IN $kinds
RETURN count(*) AS count
