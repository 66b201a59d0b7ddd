// Entities by the beginning of their names, or by names that are nearly so, the best match first.
// $query: STRING, Lucene query, escaped; $kinds: LIST<STRING> or null; $limit: INTEGER
CALL db.index.fulltext.queryNodes('entityNamesAndIdentifiers', $query, {limit: $limit}) YIELD node, score
WITH node, score
WHERE $kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds)
RETURN node.id AS id, node.degree AS degree, score,
  [name IN [node.name, node.nameEn, node.acronym] + coalesce(node.alternateNames, []) WHERE name IS NOT NULL] AS names
