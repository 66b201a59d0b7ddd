// Gives a lease back.
// $name, $holder: STRING
MATCH (lease:Lease {name: $name, holder: $holder})
DELETE lease
