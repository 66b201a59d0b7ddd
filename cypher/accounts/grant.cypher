// Gives an account a role, if it is an administrator who asks. Given already, it stays as it was.
// $by, $account, $role: STRING; $network: STRING or null; $now: STRING, ISO 8601
MATCH (by:Account {id: $by})
WHERE EXISTS {
  MATCH (by)-[:HOLDS]->(own:Grant {role: 'administrator'})
  WHERE coalesce(own.until > $now, true)
}
MATCH (account:Account {id: $account})
WHERE $network IS NULL OR EXISTS { (:Network {id: $network}) }
MERGE (grant:Grant {key: account.id + ' ' + $role + coalesce(' ' + $network, '')})
ON CREATE SET grant.role = $role, grant.network = $network, grant.since = $now, grant.by = by.id
MERGE (account)-[:HOLDS]->(grant)
RETURN account.id AS id
