// How far a request about a person is.
// $reference: STRING, hash
MATCH (request:PersonRequest {reference: $reference})
RETURN request.wants AS wants, request.status AS status, request.at AS at, request.decidedAt AS decidedAt,
  request.reason AS reason
