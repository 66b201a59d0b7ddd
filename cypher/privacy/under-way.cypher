// Erasures that were accepted and are not done, the one that was accepted first first.
// $id: STRING or null, of the only request that is meant
MATCH (request:PersonRequest {status: 'under-way'})
WHERE $id IS NULL OR request.id = $id
RETURN request.id AS id, request.person AS person
ORDER BY request.decidedAt, request.id
