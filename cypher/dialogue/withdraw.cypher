// Withdraws a comment of one's own, if one holds a role of the network in whose name it was written. What it said goes; that
// it was there stays, so that to ask again is no mistake. After the last day of the dialogue it stays, and that is told.
// $account, $comment: STRING; $today: STRING, ISO 8601 date; $now: STRING, ISO 8601
MATCH (account:Account {id: $account})
MATCH (dialogue:Dialogue)-[:HAS]->(comment:DialogueComment {id: $comment, account: account.id})
// The network may have been merged into another since, of which the role now is; or the role may be by the old name.
OPTIONAL MATCH (:SourceRecord {id: comment.network})-[:RESOLVED_TO]->(merged:Network)
WITH account, dialogue, comment, coalesce(merged.id, comment.network) AS network
WITH *, [network, comment.network] + COLLECT {
  MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Network {id: network})
  RETURN record.id
} AS names
WHERE EXISTS {
  MATCH (account)-[:HOLDS]->(grant:Grant)
  WHERE grant.role IN ['contributor', 'editor', 'facilitator'] AND grant.network IN names
    AND coalesce(grant.until > $now, true)
}
WITH DISTINCT dialogue, comment, dialogue.closesOn >= $today AS isOpen
FOREACH (each IN CASE WHEN isOpen AND comment.withdrawnAt IS NULL THEN [comment] ELSE [] END |
  SET each.withdrawnAt = $now
  REMOVE each.text
)
RETURN dialogue.id AS dialogue, dialogue.closesOn AS closesOn, comment.withdrawnAt IS NOT NULL AS isWithdrawn
