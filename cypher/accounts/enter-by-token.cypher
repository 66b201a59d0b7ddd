// The account of a local token, with the one role that the token gives, for as long as it is valid.
// $key: STRING, of the token; $id: STRING, of a new account; $name, $role: STRING; $network: STRING or null; $now,
// $until: STRING, ISO 8601
MERGE (account:Account {key: $key})
ON CREATE SET account.id = $id, account.name = $name, account.createdAt = $now, account.signedInAt = $now
MERGE (grant:Grant {key: account.id + ' ' + $role + ' by token'})
ON CREATE SET grant.role = $role, grant.network = $network, grant.since = $now, grant.until = $until
MERGE (account)-[:HOLDS]->(grant)
RETURN account.id AS id, account.name AS name
