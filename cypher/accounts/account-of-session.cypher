// The account that a session which is not over belongs to.
// $hash: STRING; $now: STRING, ISO 8601
MATCH (session:Session {hash: $hash})-[:OF]->(account:Account)
WHERE session.expiresAt > $now
RETURN account.id AS id, account.name AS name
