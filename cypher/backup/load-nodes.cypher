// Writes nodes of a backup.
// $rows: LIST<MAP> of {key: INTEGER, labels: LIST<STRING>, properties: MAP}
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN row.key AS key, elementId(node) AS id
