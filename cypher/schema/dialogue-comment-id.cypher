// One comment for each identifier.
CREATE CONSTRAINT dialogueCommentId IF NOT EXISTS
FOR (comment:DialogueComment) REQUIRE comment.id IS UNIQUE
