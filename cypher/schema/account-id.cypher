// One account for each identifier.
CREATE CONSTRAINT accountId IF NOT EXISTS
FOR (account:Account) REQUIRE account.id IS UNIQUE
