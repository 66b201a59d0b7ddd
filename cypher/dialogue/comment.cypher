// Adds a comment to a dialogue in the name of a network, if one who holds a role of that network asks, once for each key.
// After the last day of the dialogue none is added, and that is told.
// $account, $network, $key, $dialogue, $text: STRING; $request: STRING, of this call; $id: STRING, of a new comment;
// $today: STRING, ISO 8601 date; $now, $horizon: STRING, ISO 8601, keys from before the second are forgotten
MATCH (account:Account {id: $account})
WITH account, [$network] + COLLECT {
  MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Network {id: $network})
  RETURN record.id
} AS names
WHERE EXISTS {
  MATCH (account)-[:HOLDS]->(grant:Grant)
  WHERE grant.role IN ['contributor', 'editor', 'facilitator'] AND grant.network IN names
    AND coalesce(grant.until > $now, true)
}
MATCH (network:Network {id: $network})
MATCH (dialogue:Dialogue {id: $dialogue})
MERGE (change:AppliedChange {key: $account + ' ' + $key})
ON CREATE SET change.request = $request, change.at = $now, change.made = $id
WITH account, network, dialogue, change.made AS id, change.request = $request AS fresh,
  dialogue.closesOn >= $today AS isOpen
CALL () {
  MATCH (old:AppliedChange)
  WHERE old.at < $horizon
  WITH old LIMIT 100
  DELETE old
}
FOREACH (_ IN CASE WHEN fresh AND isOpen THEN [1] ELSE [] END |
  CREATE (dialogue)-[:HAS]->(:DialogueComment {
    id: id, text: $text, network: network.id, account: account.id, createdAt: $now
  })
)
WITH dialogue, id, isOpen
OPTIONAL MATCH (dialogue)-[:HAS]->(comment:DialogueComment {id: id})
WHERE comment.withdrawnAt IS NULL
RETURN isOpen, dialogue.closesOn AS closesOn, comment.id AS id
