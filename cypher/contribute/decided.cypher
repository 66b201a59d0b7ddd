// Proposals that were accepted, also those that were undone since, in the order in which they were accepted. `taken` is
// what a removal took out of the graph.
MATCH (proposal:Proposal)
WHERE proposal.acceptedAt IS NOT NULL
RETURN proposal.id AS id, proposal.network AS network, proposal.change AS change, proposal.basis AS basis,
  proposal.source AS source, proposal.status AS status, proposal.application AS application,
  proposal.acceptedAt AS acceptedAt, proposal.taken AS taken
ORDER BY proposal.acceptedAt, proposal.id
