// One node for each search term; search looks up document frequencies by it.
CREATE CONSTRAINT termText IF NOT EXISTS
FOR (term:Term) REQUIRE term.text IS UNIQUE
