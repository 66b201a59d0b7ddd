// Ends a session.
// $hash: STRING
MATCH (session:Session {hash: $hash})
DETACH DELETE session
