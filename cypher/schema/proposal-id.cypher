// One proposal for each identifier.
CREATE CONSTRAINT proposalId IF NOT EXISTS
FOR (proposal:Proposal) REQUIRE proposal.id IS UNIQUE
