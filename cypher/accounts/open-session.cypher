// Opens a session, and ends those that are over, with the one that the same browser had before.
// $account, $hash: STRING; $before: STRING or null, hash of the session before; $now, $expiresAt: STRING, ISO 8601
MATCH (account:Account {id: $account})
CALL () {
  MATCH (over:Session)
  WHERE over.expiresAt <= $now OR over.hash = $before
  DETACH DELETE over
}
CREATE (:Session {hash: $hash, createdAt: $now, expiresAt: $expiresAt})-[:OF]->(account)
RETURN account.id AS id
