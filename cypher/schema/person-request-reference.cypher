// One request about a person for each hash of its reference.
CREATE CONSTRAINT personRequestReference IF NOT EXISTS
FOR (request:PersonRequest) REQUIRE request.reference IS UNIQUE
