// Takes a lease by which one process at a time does something, or keeps it for longer. Times are those of the
// database, in milliseconds.
// $name: STRING; $holder: STRING, who asks; $host: STRING and $pid: INTEGER, where that runs; $instead: STRING or null, a holder that is
// known to be gone; $seconds: INTEGER, for how long
MERGE (lease:Lease {name: $name})
// Takes it for this transaction alone: no two take it at once.
SET lease.asked = timestamp()
WITH lease, coalesce(lease.holder IN [$holder, coalesce($instead, $holder)] OR lease.until < timestamp(), true) AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
  SET lease.holder = $holder, lease.host = $host, lease.pid = $pid, lease.until = timestamp() + 1000 * $seconds
)
RETURN lease.holder AS holder, lease.host AS host, lease.pid AS pid
