// One request about a person for each identifier.
CREATE CONSTRAINT personRequestId IF NOT EXISTS
FOR (request:PersonRequest) REQUIRE request.id IS UNIQUE
