// One dialogue for each identifier.
CREATE CONSTRAINT dialogueId IF NOT EXISTS
FOR (dialogue:Dialogue) REQUIRE dialogue.id IS UNIQUE
