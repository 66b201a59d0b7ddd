// Stores descriptions of communities.
// $rows: LIST<MAP> of properties
UNWIND $rows AS row
CREATE (community:Community)
SET community = row
RETURN count(*) AS communities
