// Writes relationships of a backup.
// $rows: LIST<MAP> of {from: STRING, to: STRING, type: STRING, properties: MAP}; from and to are internal identifiers
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
RETURN count(relationship) AS loaded
