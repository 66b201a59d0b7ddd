// A page of the comments of each of some dialogues, the first one first, with the names of those who wrote them: none for an
// account that is gone, is that of a person who was erased, or goes by an e-mail address or by the key of its provider. Those
// that an administrator has removed have no text.
// $dialogues: LIST<STRING>; $offset, $first: INTEGER
UNWIND $dialogues AS id
OPTIONAL MATCH (:Dialogue {id: id})-[:HAS]->(comment:DialogueComment)
WHERE comment.withdrawnAt IS NULL
WITH id, comment ORDER BY comment.createdAt, comment.id
WITH id, collect(comment) AS comments
RETURN id, size(comments) AS total, COLLECT {
  UNWIND comments[$offset..$offset + $first] AS comment
  OPTIONAL MATCH (account:Account {id: comment.account})
  WHERE comment.isNameless IS NULL AND NOT account.name CONTAINS '@' AND NOT account.key ENDS WITH ' ' + account.name
  RETURN comment {.id, .text, .network, .account, .createdAt, .removedAt, author: account.name}
  ORDER BY comment.createdAt, comment.id
} AS page
