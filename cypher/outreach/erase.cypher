// Erases the outreach list of a network, if a facilitator of that network asks, once for each key.
// $account, $network, $key: STRING; $request: STRING, of this call; $now, $horizon: STRING, ISO 8601, keys from before
// the second are forgotten
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
OPTIONAL MATCH (holding:OutreachList)-[:HAS]->(entry:OutreachEntry)
WHERE holding.network IN names
WITH fresh, entry
FOREACH (each IN CASE WHEN fresh AND entry IS NOT NULL THEN [entry] ELSE [] END | DETACH DELETE each)
RETURN count(*) > 0 AS allowed, sum(CASE WHEN fresh AND entry IS NOT NULL THEN 1 ELSE 0 END) AS removed
