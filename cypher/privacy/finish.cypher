// What became of an erasure that was under way. Once it is done nothing is kept of whom it was about.
// $id: STRING; $status: STRING
MATCH (request:PersonRequest {id: $id, status: 'under-way'})
SET request.status = $status, request.person = CASE $status WHEN 'done' THEN null ELSE request.person END
