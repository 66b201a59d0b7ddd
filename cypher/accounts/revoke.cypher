// Takes a role from an account, if it is an administrator who asks. What a setting or a token gives stays.
// $by, $account, $role: STRING; $network: STRING or null; $now: STRING, ISO 8601
MATCH (by:Account {id: $by})
WHERE EXISTS {
  MATCH (by)-[:HOLDS]->(own:Grant {role: 'administrator'})
  WHERE coalesce(own.until > $now, true)
}
MATCH (account:Account {id: $account})
CALL (account) {
  WITH [$network] + COLLECT {
    MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Network {id: $network})
    RETURN record.id
  } AS names
  MATCH (account)-[:HOLDS]->(grant:Grant {role: $role})
  WHERE grant.by IS NOT NULL AND ($network IS NULL OR grant.network IN names)
  DETACH DELETE grant
}
RETURN account.id AS id
