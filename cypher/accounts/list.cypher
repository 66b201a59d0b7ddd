// A page of the accounts, the last one that signed in first, if it is an administrator who asks.
// $by: STRING; $now: STRING, ISO 8601; $offset, $first: INTEGER
MATCH (by:Account {id: $by})
WHERE EXISTS {
  MATCH (by)-[:HOLDS]->(own:Grant {role: 'administrator'})
  WHERE coalesce(own.until > $now, true)
}
CALL () {
  MATCH (account:Account)
  WITH account ORDER BY account.signedInAt DESC, account.id
  RETURN collect(account {.id, .name, .email, .signedInAt}) AS accounts
}
RETURN size(accounts) AS total, accounts[$offset..$offset + $first] AS page
