// The network in whose name a comment was written; no row where there is no such comment.
// $comment: STRING
MATCH (comment:DialogueComment {id: $comment})
RETURN comment.network AS network
