// Moves the last day of a dialogue, one that has passed too, if an administrator asks, once for each key. The day that it was
// before stays, with who moved it and when.
// $account, $key, $dialogue: STRING; $closesOn: STRING, ISO 8601 date; $request: STRING, of this call; $now, $horizon: STRING,
// ISO 8601, keys from before the second are forgotten
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
FOREACH (_ IN CASE WHEN fresh AND dialogue.closesOn <> $closesOn THEN [1] ELSE [] END |
  CREATE (dialogue)-[:HAS]->(:DialogueClosing {closesOn: dialogue.closesOn, movedAt: $now, movedBy: account.id})
  SET dialogue.closesOn = $closesOn
)
RETURN dialogue.id AS id
