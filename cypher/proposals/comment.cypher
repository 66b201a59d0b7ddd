// Adds a word to the discussion of a proposal, of somebody who holds a role in which one proposes or decides, once for each
// key.
// $account, $id, $key, $text: STRING; $event: STRING, identifier; $now: STRING, ISO 8601
MATCH (account:Account {id: $account})
WHERE EXISTS {
  MATCH (account)-[:HOLDS]->(grant:Grant)
  WHERE grant.role IN ['contributor', 'editor', 'administrator'] AND coalesce(grant.until > $now, true)
}
MATCH (proposal:Proposal {id: $id})
MERGE (event:ProposalEvent {key: account.id + ' ' + $key})
ON CREATE SET event.id = $event, event.what = 'commented', event.by = account.id, event.at = $now, event.text = $text
MERGE (proposal)-[:HAS]->(event)
RETURN event.id AS id
