// A page of the outreach list of a network, the last one added first, if a facilitator of that network asks.
// $account, $network: STRING; $now: STRING, ISO 8601; $offset, $first: INTEGER
MATCH (account:Account {id: $account})
WITH account, [$network] + COLLECT {
  MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Network {id: $network})
  RETURN record.id
} AS names
WHERE EXISTS {
  MATCH (account)-[:HOLDS]->(grant:Grant {role: 'facilitator'})
  WHERE grant.network IN names AND coalesce(grant.until > $now, true)
}
CALL (names) {
  MATCH (list:OutreachList)-[:HAS]->(entry:OutreachEntry)
  WHERE list.network IN names
  WITH entry ORDER BY entry.addedAt DESC, entry.createdAt DESC, entry.id
  RETURN collect(entry {.*}) AS entries
}
RETURN size(entries) AS total, entries[$offset..$offset + $first] AS page
