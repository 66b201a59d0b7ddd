// Candidates of a search, each with its exact closeness to the query in meaning (of a long text the mean of the whole and
// of its closest passage: measured, better than either), the terms of the query it holds, and its names. Either the best
// of each side, by full text (French and English), by names and by vector; or, where a filter leaves few, the best of
// those. More are asked of the vector index than are needed: it is approximate, and finds nearly all of the nearest 10
// among its first 200.
// $text, $names: STRING, Lucene queries, escaped, empty for none; $vector: LIST<FLOAT>; $depth: INTEGER, from each side
//   of words; $near: INTEGER, from the side of vectors; $terms: LIST<MAP> of {text: STRING, share: FLOAT}, terms of the
//   query with their share of its weight; $weight: FLOAT, what all are worth; $ids: LIST<STRING> or null, these only;
//   $most: INTEGER, how many of these, the best
CALL () {
  WITH * WHERE $ids IS NULL AND $text <> ''
  UNWIND ['entityTextFr', 'entityTextEn'] AS index
  CALL (index) {
    CALL db.index.fulltext.queryNodes(index, $text, {limit: $depth}) YIELD node
    RETURN node
  }
  RETURN node AS entity
  UNION
  WITH * WHERE $ids IS NULL AND $names <> ''
  CALL db.index.fulltext.queryNodes('entityNamesAndIdentifiers', $names, {limit: $depth}) YIELD node
  RETURN node AS entity
  UNION
  WITH * WHERE $ids IS NULL
  CALL db.index.vector.queryNodes('entityEmbedding', $near, $vector) YIELD node
  RETURN node AS entity
  UNION
  WITH * WHERE $ids IS NULL
  CALL db.index.vector.queryNodes('passageEmbedding', $near, $vector) YIELD node
  MATCH (node)-[:PASSAGE_OF]->(whole:Entity)
  RETURN whole AS entity
  UNION
  WITH * WHERE $ids IS NOT NULL
  MATCH (listed:Entity)
  WHERE listed.id IN $ids
  RETURN listed AS entity
}
WITH entity, coalesce(vector.similarity.cosine(entity.embedding, $vector), 0.5) AS whole
WITH entity,
  whole + reduce(closest = whole, similarity IN COLLECT {
    MATCH (passage:Passage)-[:PASSAGE_OF]->(entity)
    RETURN vector.similarity.cosine(passage.embedding, $vector)
  } | CASE WHEN similarity > closest THEN similarity ELSE closest END) - 1 AS cosine,
  [term IN $terms WHERE term.text IN entity.terms] AS held
ORDER BY cosine + $weight * reduce(sum = 0.0, term IN held | sum + term.share) DESC, entity.id
LIMIT $most
RETURN entity.id AS id, cosine, [term IN held | term.text] AS held,
  [name IN [entity.name, entity.nameEn, entity.acronym] + coalesce(entity.alternateNames, []) WHERE name IS NOT NULL] AS names,
  coalesce(entity.identifiers, []) AS identifiers,
  entity:Theme OR entity:Territory AS descriptor
