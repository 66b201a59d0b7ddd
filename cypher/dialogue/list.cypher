// A page of dialogues: first those that are open, the one that closes next first, then those that closed last. Each with
// what the authority has answered, and the last days that it had before, the latest first.
// $id: STRING or null, this one only; $entities: LIST<STRING> or null, about one of these, or what was merged into them;
// $open: BOOLEAN or null, only those that are, or are not; $today: STRING, ISO 8601 date; $offset, $first: INTEGER
WITH CASE WHEN $entities IS NOT NULL THEN $entities + COLLECT {
  UNWIND $entities AS entity
  MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Entity {id: entity})
  RETURN record.id
} END AS names
OPTIONAL MATCH (dialogue:Dialogue)
WHERE ($id IS NULL OR dialogue.id = $id)
  AND (names IS NULL OR dialogue.entity IN names)
  AND ($open IS NULL OR (dialogue.closesOn >= $today) = $open)
WITH dialogue, dialogue.closesOn >= $today AS isOpen
ORDER BY isOpen DESC, CASE WHEN isOpen THEN dialogue.closesOn END, dialogue.closesOn DESC, dialogue.openedAt DESC, dialogue.id
WITH collect(dialogue) AS dialogues
RETURN size(dialogues) AS total, COLLECT {
  UNWIND dialogues[$offset..$offset + $first] AS dialogue
  RETURN dialogue {
    .id, .entity, .text, .openedAt, .closesOn,
    isOpen: dialogue.closesOn >= $today,
    commentCount: COUNT {
      (dialogue)-[:HAS]->(comment:DialogueComment)
      WHERE comment.withdrawnAt IS NULL AND comment.removedAt IS NULL
    },
    earlierClosings: COLLECT {
      MATCH (dialogue)-[:HAS]->(closing:DialogueClosing)
      RETURN closing {.closesOn, .movedAt} ORDER BY closing.movedAt DESC
    },
    answers: COLLECT {
      MATCH (dialogue)-[:HAS]->(answer:DialogueAnswer)
      RETURN answer {.id, .text, .status, .statedAt, .recordedAt} ORDER BY answer.recordedAt DESC, answer.id
    }
  }
} AS page
