// Decides about a request that waits for it, if it is an administrator who does: from then on nothing is kept of who asked
// and why, nor, unless the person is still to be erased, about whom.
// $by, $id: STRING; $status: STRING, of the request from now on; $reason: STRING or null; $now: STRING, ISO 8601
MATCH (by:Account {id: $by})
WHERE EXISTS {
  MATCH (by)-[:HOLDS]->(own:Grant {role: 'administrator'})
  WHERE coalesce(own.until > $now, true)
}
MATCH (request:PersonRequest {id: $id})
// Takes the request for this transaction alone: no two decide.
SET request.touchedAt = $now
WITH by, request, request.status IN ['open', 'failed'] AS waits
FOREACH (_ IN CASE WHEN waits THEN [1] ELSE [] END |
  SET request.status = $status, request.reason = $reason, request.decidedBy = by.id, request.decidedAt = $now,
    request.person = CASE $status WHEN 'under-way' THEN request.person END
  REMOVE request.message, request.contact
)
RETURN waits, request.status AS status
