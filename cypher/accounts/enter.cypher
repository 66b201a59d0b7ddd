// The account of somebody who has just proved who they are, made when it is their first time. An administrator by setting
// is one as long as the setting says so.
// $key: STRING, issuer and subject; $id: STRING, of a new account; $name: STRING; $email: STRING or null; $now: STRING,
// ISO 8601; $administrator: BOOLEAN, by setting
MERGE (account:Account {key: $key})
ON CREATE SET account.id = $id, account.createdAt = $now
SET account.name = $name, account.email = $email, account.signedInAt = $now
FOREACH (_ IN CASE WHEN $administrator THEN [1] ELSE [] END |
  MERGE (grant:Grant {key: account.id + ' administrator by setting'})
  ON CREATE SET grant.role = 'administrator', grant.since = $now
  MERGE (account)-[:HOLDS]->(grant)
)
WITH account
CALL (account) {
  MATCH (account)-[:HOLDS]->(grant:Grant {key: account.id + ' administrator by setting'})
  WHERE NOT $administrator
  DETACH DELETE grant
}
RETURN account.id AS id, account.name AS name
