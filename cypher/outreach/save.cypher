// Adds an introduction to the outreach list of a network, or changes the one of these two, if a facilitator of that network
// asks, once for each key. To introduce A to B is to introduce B to A, and who was merged stays the same.
// $account, $network, $key, $actor, $other: STRING; $request: STRING, of this call; $id: STRING, of a new entry;
// $now, $horizon: STRING, ISO 8601, keys from before the second are forgotten; $today: STRING, ISO 8601 date; $addedAt:
// STRING or null, likewise; $through: LIST<STRING>; $aboutFr, $aboutEn: LIST<STRING>; $status, $note: STRING or null,
// which leaves them as they are
MATCH (account:Account {id: $account})
WITH account, [$network] + COLLECT {
  MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Network {id: $network})
  RETURN record.id
} AS names
WHERE EXISTS {
  MATCH (account)-[:HOLDS]->(grant:Grant {role: 'facilitator'})
  WHERE grant.network IN names AND coalesce(grant.until > $now, true)
}
MATCH (:Network {id: $network})
MATCH (:Entity {id: $actor})
MATCH (:Entity {id: $other})
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
WITH account, list, fresh, head(collect(known)) AS known
WITH *, coalesce(known.id, $id) AS id
FOREACH (_ IN CASE WHEN fresh AND known IS NULL THEN [1] ELSE [] END |
  CREATE (list)-[:HAS]->(:OutreachEntry {
    id: id, actor: $actor, other: $other, through: $through, aboutFr: $aboutFr, aboutEn: $aboutEn,
    status: coalesce($status, 'to-contact'), note: coalesce($note, ''), createdAt: $now,
    addedAt: coalesce($addedAt, $today), changedAt: $today, changedBy: account.id
  })
)
FOREACH (entry IN CASE WHEN fresh AND known IS NOT NULL THEN [known] ELSE [] END |
  SET entry.through = $through, entry.aboutFr = $aboutFr, entry.aboutEn = $aboutEn,
    entry.status = coalesce($status, entry.status), entry.note = coalesce($note, entry.note),
    entry.changedAt = $today, entry.changedBy = account.id
)
WITH id
OPTIONAL MATCH (entry:OutreachEntry {id: id})
RETURN entry {.*} AS entry
