// One session for each hash of what a browser keeps.
CREATE CONSTRAINT sessionHash IF NOT EXISTS
FOR (session:Session) REQUIRE session.hash IS UNIQUE
