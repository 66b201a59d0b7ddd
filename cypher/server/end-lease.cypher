// Ends a lease that somebody holds.
// $name, $holder: STRING
MATCH (lease:Lease {name: $name, holder: $holder})
DELETE lease
