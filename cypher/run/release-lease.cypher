// Gives the lease back.
// $holder: STRING
MATCH (lease:Lease {name: 'ingest', holder: $holder})
DELETE lease
