// The roles that an account holds now, each with the network that it is for, as that is known today.
// $account: STRING; $now: STRING, ISO 8601
MATCH (:Account {id: $account})-[:HOLDS]->(grant:Grant)
WHERE coalesce(grant.until > $now, true)
OPTIONAL MATCH (own:Network {id: grant.network})
OPTIONAL MATCH (:SourceRecord {id: grant.network})-[:RESOLVED_TO]->(merged:Network)
WITH DISTINCT grant.role AS role, coalesce(own.id, merged.id, grant.network) AS network
RETURN role, network
ORDER BY role, network
