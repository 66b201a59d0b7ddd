// A role is given once to an account for a network.
CREATE CONSTRAINT grantKey IF NOT EXISTS
FOR (grant:Grant) REQUIRE grant.key IS UNIQUE
