// A request about a person, if it is an administrator who asks.
// $by, $id: STRING; $now: STRING, ISO 8601
MATCH (by:Account {id: $by})
WHERE EXISTS {
  MATCH (by)-[:HOLDS]->(own:Grant {role: 'administrator'})
  WHERE coalesce(own.until > $now, true)
}
MATCH (request:PersonRequest {id: $id})
OPTIONAL MATCH (decider:Account {id: request.decidedBy})
RETURN request {
  .id, .person, .wants, .message, .contact, .at, .status, .reason, .decidedAt, decidedBy: decider.name
} AS request
