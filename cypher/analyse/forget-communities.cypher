// Removes the descriptions of communities.
MATCH (community:Community)
DETACH DELETE community
RETURN count(*) AS removed
