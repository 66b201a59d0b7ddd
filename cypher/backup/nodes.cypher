// All nodes, to be written to a backup; sessions are secrets that soon end, leases are of processes that run now.
MATCH (node)
WHERE NOT node:Session|Lease|UnfinishedRestore
RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties
