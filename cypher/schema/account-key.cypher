// One account for each subject of each issuer.
CREATE CONSTRAINT accountKey IF NOT EXISTS
FOR (account:Account) REQUIRE account.key IS UNIQUE
