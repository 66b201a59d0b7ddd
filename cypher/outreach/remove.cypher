// Removes the introduction of two from the outreach list of a network, if a facilitator of that network asks, once for each
// key.
// $account, $network, $key, $actor, $other: STRING; $request: STRING, of this call; $now, $horizon: STRING, ISO 8601,
// keys from before the second are forgotten
MATCH (account:Account {id: $account})
WITH account, [$network] + COLLECT {
  MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Network {id: $network})
  RETURN record.id
} AS names
WHERE EXISTS {
  MATCH (account)-[:HOLDS]->(grant:Grant {role: 'facilitator'})
  WHERE grant.network IN names AND coalesce(grant.until > $now, true)
}
MERGE (list:OutreachList {network: $network})
// Takes the list for this transaction alone: no two add the same pair.
SET list.changedAt = $now
MERGE (change:AppliedChange {key: $account + ' ' + $key})
ON CREATE SET change.request = $request, change.at = $now
WITH account, names, list, change.request = $request AS fresh
CALL () {
  MATCH (old:AppliedChange)
  WHERE old.at < $horizon
  WITH old LIMIT 100
  DELETE old
}
WITH *,
  [$actor] + COLLECT { MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Entity {id: $actor}) RETURN record.id } AS actors,
  [$other] + COLLECT { MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Entity {id: $other}) RETURN record.id } AS others
OPTIONAL MATCH (holding:OutreachList)-[:HAS]->(known:OutreachEntry)
WHERE holding.network IN names
  AND ((known.actor IN actors AND known.other IN others) OR (known.actor IN others AND known.other IN actors))
WITH fresh, known
FOREACH (entry IN CASE WHEN fresh AND known IS NOT NULL THEN [known] ELSE [] END | DETACH DELETE entry)
RETURN count(*) > 0 AS allowed, sum(CASE WHEN fresh AND known IS NOT NULL THEN 1 ELSE 0 END) AS removed
