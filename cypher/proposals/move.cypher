// Moves a proposal on, if whoever asks may: an editor of a network that decides it, or an administrator; who made it may
// withdraw it. One at a time: what is not in the state that the move starts from stays as it is.
// $account, $id: STRING; $from, $to: STRING, states; $own: BOOLEAN, whether it takes who made it rather than who decides;
// $text: STRING; $event: STRING, identifier; $now: STRING, ISO 8601
MATCH (account:Account {id: $account})
MATCH (proposal:Proposal {id: $id})
// Takes the proposal for this transaction alone: the state is read after that.
SET proposal.changedAt = $now
WITH account, proposal, COLLECT {
  UNWIND proposal.deciders AS decider
  RETURN decider AS network
  UNION
  UNWIND proposal.deciders AS decider
  MATCH (:SourceRecord {id: decider})-[:RESOLVED_TO]->(merged:Network)
  RETURN merged.id AS network
  UNION
  UNWIND proposal.deciders AS decider
  MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Network {id: decider})
  RETURN record.id AS network
} AS deciders
WITH account, proposal, CASE
  WHEN $own THEN proposal.by = account.id
  ELSE EXISTS {
    MATCH (account)-[:HOLDS]->(grant:Grant)
    WHERE coalesce(grant.until > $now, true)
      AND (grant.role = 'administrator' OR (grant.role = 'editor' AND grant.network IN deciders))
  }
END AS allowed, proposal.status AS before
FOREACH (_ IN CASE WHEN allowed AND before = $from THEN [1] ELSE [] END |
  SET proposal.status = $to,
    proposal.acceptedAt = CASE WHEN $to = 'accepted' THEN $now ELSE proposal.acceptedAt END,
    proposal.application = CASE WHEN $to IN ['accepted', 'undone'] THEN 'waiting' END,
    proposal.problem = null
  CREATE (proposal)-[:HAS]->(:ProposalEvent {id: $event, what: $to, by: account.id, at: $now, text: $text})
)
RETURN allowed, before, proposal.status AS status
