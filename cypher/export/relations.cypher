// A page of the recorded relations, in the order of where they start, of their types and of where they end: that of
// their keys, since a space comes before whatever identifiers and types are made of.
// $types: LIST<STRING>, types of recorded relations; $names: LIST<STRING>, properties; $after: STRING, key of the last
//   one of the page before, which is its start, its type and its end between spaces; $limit: INTEGER
WITH split($after, ' ')[0] AS first
MATCH (from:Entity)
WHERE from.id >= first
MATCH (from)-[relation:$any($types)]->(to:Entity)
WHERE from.id + ' ' + type(relation) + ' ' + to.id > $after
WITH from, relation, type(relation) AS type, to ORDER BY from.id, type, to.id LIMIT $limit
RETURN from.id AS from, type, to.id AS to, [name IN $names | relation[name]] AS values
