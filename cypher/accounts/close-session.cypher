// Ends a session, and tells whose account it was of: issuer and subject.
// $hash: STRING
MATCH (session:Session {hash: $hash})
OPTIONAL MATCH (session)-[:OF]->(account:Account)
WITH session, account.key AS key
DETACH DELETE session
RETURN key
