// What happened to proposals, the first thing first. The names of those who spoke are for those who hold a role in which
// one proposes or decides; null where there is no such account any more. Visitors see what was decided, not the discussion.
// $ids: LIST<STRING>; $isInside: BOOLEAN
UNWIND $ids AS id
MATCH (:Proposal {id: id})-[:HAS]->(event:ProposalEvent)
WHERE $isInside OR event.what <> 'commented'
OPTIONAL MATCH (account:Account {id: event.by})
WITH id, event, account ORDER BY event.at, event.id
RETURN id AS proposal, event {.id, .what, .at, .text, by: CASE WHEN $isInside THEN account.name END} AS event
