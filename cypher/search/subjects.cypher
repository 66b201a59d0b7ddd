// Themes that a vector is about, by what lies closest to it: those that several of the closest entities with a theme
// share, the most shared first; a theme that is itself among the closest counts as one that has it.
// $vector: LIST<FLOAT>; $near: INTEGER, entities asked of the vector index, which is approximate; $floor: FLOAT, least
//   cosine; $closest: INTEGER, entities that count; $least: INTEGER, of these, how many must share a theme
CALL db.index.vector.queryNodes('entityEmbedding', $near, $vector) YIELD node
WITH node, 2 * vector.similarity.cosine(node.embedding, $vector) - 1 AS cosine
WHERE cosine >= $floor AND (node:Theme OR EXISTS { (node)-[:ABOUT]->(:Theme) })
WITH node ORDER BY cosine DESC, node.id LIMIT $closest
MATCH (node)-[:ABOUT]->{0,1}(theme:Theme)
WITH theme, count(DISTINCT node) AS holders
WHERE holders >= $least
RETURN theme.id AS id ORDER BY holders DESC, id
