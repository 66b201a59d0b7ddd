// All relationships, to be written to a backup; sessions are secrets that soon end.
MATCH (from)-[relationship]->(to)
WHERE NOT from:Session AND NOT to:Session
RETURN elementId(from) AS from, elementId(to) AS to, type(relationship) AS type,
  properties(relationship) AS properties
