// A proposal that is sent again under the same key is the same one.
CREATE CONSTRAINT proposalKey IF NOT EXISTS
FOR (proposal:Proposal) REQUIRE proposal.key IS UNIQUE
