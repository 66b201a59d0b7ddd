// A page of the requests about people, those that wait for somebody first, then the latest, if it is an administrator who
// asks.
// $by: STRING; $now: STRING, ISO 8601; $offset, $first: INTEGER
MATCH (by:Account {id: $by})
WHERE EXISTS {
  MATCH (by)-[:HOLDS]->(own:Grant {role: 'administrator'})
  WHERE coalesce(own.until > $now, true)
}
CALL () {
  MATCH (request:PersonRequest)
  OPTIONAL MATCH (decider:Account {id: request.decidedBy})
  WITH request, decider
  ORDER BY CASE request.status WHEN 'open' THEN 0 WHEN 'failed' THEN 0 WHEN 'under-way' THEN 1 ELSE 2 END,
    request.at DESC, request.id
  RETURN collect(request {
    .id, .person, .wants, .message, .contact, .at, .status, .reason, .decidedAt, decidedBy: decider.name
  }) AS requests
}
RETURN size(requests) AS total, requests[$offset..$offset + $first] AS page
