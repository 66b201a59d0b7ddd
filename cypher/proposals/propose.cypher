// Keeps what a contributor or editor of a network proposes in its name, once for each key.
// $account, $network, $id: STRING; $key: STRING, of this account; $action: STRING; $change, $basis: STRING, JSON;
// $subjects: LIST<STRING>, entities that it is about; $deciders: LIST<STRING>, networks whose editors decide; $source:
// STRING or null; $comment: STRING; $event: STRING, identifier; $now: STRING, ISO 8601
MATCH (account:Account {id: $account})
WITH account, [$network] + COLLECT {
  MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Network {id: $network})
  RETURN record.id
} AS names
WHERE EXISTS {
  MATCH (account)-[:HOLDS]->(grant:Grant)
  WHERE grant.role IN ['contributor', 'editor'] AND grant.network IN names AND coalesce(grant.until > $now, true)
}
MATCH (:Network {id: $network})
MERGE (proposal:Proposal {key: account.id + ' ' + $key})
ON CREATE SET proposal.id = $id, proposal.network = $network, proposal.by = account.id, proposal.action = $action,
  proposal.change = $change, proposal.basis = $basis, proposal.subjects = $subjects, proposal.deciders = $deciders,
  proposal.source = $source, proposal.status = 'open', proposal.proposedAt = $now
FOREACH (_ IN CASE WHEN proposal.id = $id THEN [1] ELSE [] END |
  CREATE (proposal)-[:HAS]->(:ProposalEvent {
    id: $event, what: 'proposed', by: account.id, network: $network, at: $now, text: $comment
  })
)
RETURN proposal.id AS id
