// Keeps with a proposal what it is about to take out of the graph, unless it has begun to before.
// $id: STRING; $taken: STRING, JSON
MATCH (proposal:Proposal {id: $id})
SET proposal.taken = coalesce(proposal.taken, $taken)
RETURN proposal.taken AS taken
