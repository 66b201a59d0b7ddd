// What an account asked for under one key is done once.
CREATE CONSTRAINT appliedChangeKey IF NOT EXISTS
FOR (change:AppliedChange) REQUIRE change.key IS UNIQUE
