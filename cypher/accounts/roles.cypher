// The roles that accounts hold now, each with the network that it is for, as that is known today.
// $accounts: LIST<STRING>; $now: STRING, ISO 8601
UNWIND $accounts AS account
MATCH (:Account {id: account})-[:HOLDS]->(grant:Grant)
WHERE coalesce(grant.until > $now, true)
OPTIONAL MATCH (own:Network {id: grant.network})
OPTIONAL MATCH (:SourceRecord {id: grant.network})-[:RESOLVED_TO]->(merged:Network)
WITH DISTINCT account, grant.role AS role, coalesce(own.id, merged.id, grant.network) AS network
RETURN account, role, network
ORDER BY account, role, network
