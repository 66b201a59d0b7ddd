// All nodes, to be written to a backup; sessions are secrets that soon end.
MATCH (node)
WHERE NOT node:Session AND NOT node:UnfinishedRestore
RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties
