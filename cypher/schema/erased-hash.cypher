// Hashes of what would tell an erased person again.
CREATE CONSTRAINT erasedHash IF NOT EXISTS
FOR (erased:Erased) REQUIRE erased.hash IS UNIQUE
