// A word in a discussion that is sent again under the same key is the same one.
CREATE CONSTRAINT proposalEventKey IF NOT EXISTS
FOR (event:ProposalEvent) REQUIRE event.key IS UNIQUE
