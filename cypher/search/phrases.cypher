// Entities whose texts hold phrases.
// $query: STRING, Lucene query, escaped; $limit: INTEGER
UNWIND ['entityTextFr', 'entityTextEn'] AS index
CALL (index) {
  CALL db.index.fulltext.queryNodes(index, $query, {limit: $limit}) YIELD node
  RETURN node
}
RETURN DISTINCT node.id AS id
ORDER BY id
