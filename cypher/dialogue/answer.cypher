// Records what the authority answers at the end of a dialogue, if an administrator asks, once for each key. An answer before
// stays, as what was said first.
// $account, $key, $dialogue, $text, $status: STRING; $statedAt: STRING, ISO 8601 of reduced precision; $request: STRING, of
// this call; $id: STRING, of a new answer; $now, $horizon: STRING, ISO 8601, keys from before the second are forgotten
MATCH (account:Account {id: $account})
WHERE EXISTS {
  MATCH (account)-[:HOLDS]->(grant:Grant {role: 'administrator'})
  WHERE coalesce(grant.until > $now, true)
}
MATCH (dialogue:Dialogue {id: $dialogue})
MERGE (change:AppliedChange {key: $account + ' ' + $key})
ON CREATE SET change.request = $request, change.at = $now
WITH account, dialogue, change.request = $request AS fresh
CALL () {
  MATCH (old:AppliedChange)
  WHERE old.at < $horizon
  WITH old LIMIT 100
  DELETE old
}
FOREACH (_ IN CASE WHEN fresh THEN [1] ELSE [] END |
  CREATE (dialogue)-[:HAS]->(:DialogueAnswer {
    id: $id, text: $text, status: $status, statedAt: $statedAt, recordedAt: $now, recordedBy: account.id
  })
)
RETURN dialogue.id AS id
