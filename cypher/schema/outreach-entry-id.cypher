// One entry for each identifier.
CREATE CONSTRAINT outreachEntryId IF NOT EXISTS
FOR (entry:OutreachEntry) REQUIRE entry.id IS UNIQUE
