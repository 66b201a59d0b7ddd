// Candidates of a search: the first $depth by full text (French and English indexes) and the first $depth by
// vector, each with its exact cosine, the query terms it holds, and its names. With kinds given, the vector side compares
// all entities of these kinds, since filtering the nearest of all would leave too few.
// $query: STRING, Lucene query, escaped; $vector: LIST<FLOAT>; $terms: LIST<STRING>, search terms of the text;
// $labels: LIST<STRING>, kinds to keep, empty for all; $depth: INTEGER
CALL () {
  WITH * WHERE $query <> ''
  UNWIND ['entityTextFr', 'entityTextEn'] AS index
  CALL (index) {
    CALL db.index.fulltext.queryNodes(index, $query) YIELD node
    WITH node
    WHERE size($labels) = 0 OR any(label IN labels(node) WHERE label IN $labels)
    RETURN node LIMIT $depth
  }
  RETURN node AS entity
  UNION
  WITH * WHERE size($labels) = 0
  CALL db.index.vector.queryNodes('entityEmbedding', $depth, $vector) YIELD node
  RETURN node AS entity
  UNION
  WITH * WHERE size($labels) > 0
  MATCH (node:$any($labels))
  WHERE node.embedding IS NOT NULL
  ORDER BY vector.similarity.cosine(node.embedding, $vector) DESC
  LIMIT $depth
  RETURN node AS entity
}
RETURN entity.id AS id,
  coalesce(2 * vector.similarity.cosine(entity.embedding, $vector) - 1, 0.0) AS cosine,
  [term IN $terms WHERE term IN entity.terms] AS held,
  [name IN [entity.name, entity.nameEn, entity.acronym] + coalesce(entity.alternateNames, []) WHERE name IS NOT NULL] AS names,
  entity:Theme OR entity:Territory AS descriptor
