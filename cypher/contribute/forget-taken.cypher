// What a proposal took out of the graph is in it again.
// $id: STRING
MATCH (proposal:Proposal {id: $id})
REMOVE proposal.taken
