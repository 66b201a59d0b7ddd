// Deletes an account with its sessions and roles, if it is its own holder or an administrator who asks. What it wrote in
// the name of a network stays, with an identifier that leads to nobody.
// $by, $account: STRING; $now: STRING, ISO 8601
MATCH (by:Account {id: $by})
WHERE $by = $account OR EXISTS {
  MATCH (by)-[:HOLDS]->(own:Grant {role: 'administrator'})
  WHERE coalesce(own.until > $now, true)
}
MATCH (account:Account {id: $account})
CALL (account) {
  OPTIONAL MATCH (grant:Grant)<-[:HOLDS]-(account)
  DETACH DELETE grant
}
CALL (account) {
  OPTIONAL MATCH (session:Session)-[:OF]->(account)
  DETACH DELETE session
}
CALL () {
  OPTIONAL MATCH (change:AppliedChange)
  WHERE change.key STARTS WITH $account + ' '
  DELETE change
}
DETACH DELETE account
RETURN $account AS id
