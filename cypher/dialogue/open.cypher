// Opens a dialogue about a need or a programme, if an administrator asks, once for each key.
// $account, $key, $entity: STRING; $request: STRING, of this call; $id: STRING, of a new dialogue; $text: STRING or null;
// $closesOn: STRING, ISO 8601 date; $now, $horizon: STRING, ISO 8601, keys from before the second are forgotten
MATCH (account:Account {id: $account})
WHERE EXISTS {
  MATCH (account)-[:HOLDS]->(grant:Grant {role: 'administrator'})
  WHERE coalesce(grant.until > $now, true)
}
MATCH (entity:Need|Programme {id: $entity})
MERGE (change:AppliedChange {key: $account + ' ' + $key})
ON CREATE SET change.request = $request, change.at = $now, change.made = $id
WITH entity, account, change.made AS id, change.request = $request AS fresh
CALL () {
  MATCH (old:AppliedChange)
  WHERE old.at < $horizon
  WITH old LIMIT 100
  DELETE old
}
FOREACH (_ IN CASE WHEN fresh THEN [1] ELSE [] END |
  CREATE (:Dialogue {
    id: id, entity: entity.id, text: $text, closesOn: $closesOn, openedAt: $now, openedBy: account.id
  })
)
RETURN id
