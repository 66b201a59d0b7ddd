// Removes a comment of whoever it is, also after the last day of the dialogue, if an administrator asks. What it said goes;
// that it was there stays, with who removed it and when, so that to ask again is no mistake. One that was withdrawn stays so.
// $account, $comment: STRING; $now: STRING, ISO 8601
MATCH (account:Account {id: $account})
WHERE EXISTS {
  MATCH (account)-[:HOLDS]->(grant:Grant {role: 'administrator'})
  WHERE coalesce(grant.until > $now, true)
}
MATCH (dialogue:Dialogue)-[:HAS]->(comment:DialogueComment {id: $comment})
FOREACH (each IN CASE WHEN coalesce(comment.withdrawnAt, comment.removedAt) IS NULL THEN [comment] ELSE [] END |
  SET each.removedAt = $now, each.removedBy = account.id
  REMOVE each.text
)
RETURN dialogue.id AS dialogue
