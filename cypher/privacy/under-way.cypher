// Erasures that were accepted and are not done, the one that was accepted first first.
MATCH (request:PersonRequest {status: 'under-way'})
RETURN request.id AS id, request.person AS person
ORDER BY request.decidedAt, request.id
