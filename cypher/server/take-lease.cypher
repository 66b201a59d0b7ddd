// Takes a lease, or has it for longer, unless somebody else holds it: by the clock of the database, which all servers share.
// $name, $holder: STRING; $milliseconds: INTEGER
MERGE (lease:Lease {name: $name})
// Takes the node for this transaction alone: no two find it free.
SET lease.askedAt = timestamp()
WITH lease
WHERE lease.holder IS NULL OR lease.holder = $holder OR lease.until < timestamp()
SET lease.holder = $holder, lease.until = timestamp() + $milliseconds
RETURN lease.name AS name
