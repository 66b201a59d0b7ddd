// A page of the proposals, the last one first. Visitors see those that were accepted, also when undone since; who holds a
// role in which one proposes or decides sees all.
// $account: STRING or null; $ids: LIST<STRING>, those asked for, empty for all; $statuses: LIST<STRING>, empty for all;
// $entities: LIST<STRING>, about one of these, or what was merged into them, empty for all; $networks: LIST<STRING>, in the
// name of one of these, or of what was merged into them, empty for all; $decidable: BOOLEAN, only those that the account may decide; $now: STRING, ISO 8601;
// $offset, $first: INTEGER
OPTIONAL MATCH (account:Account {id: $account})
WITH account,
  EXISTS {
    MATCH (account)-[:HOLDS]->(grant:Grant)
    WHERE grant.role IN ['contributor', 'editor', 'administrator'] AND coalesce(grant.until > $now, true)
  } AS isInside,
  EXISTS {
    MATCH (account)-[:HOLDS]->(grant:Grant {role: 'administrator'})
    WHERE coalesce(grant.until > $now, true)
  } AS isAdministrator,
  COLLECT {
    MATCH (account)-[:HOLDS]->(grant:Grant {role: 'editor'})
    WHERE coalesce(grant.until > $now, true)
    RETURN grant.network AS network
    UNION
    MATCH (account)-[:HOLDS]->(grant:Grant {role: 'editor'})
    WHERE coalesce(grant.until > $now, true)
    MATCH (:SourceRecord {id: grant.network})-[:RESOLVED_TO]->(merged:Network)
    RETURN merged.id AS network
    UNION
    MATCH (account)-[:HOLDS]->(grant:Grant {role: 'editor'})
    WHERE coalesce(grant.until > $now, true)
    MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Network {id: grant.network})
    RETURN record.id AS network
  } AS edits,
  $entities + COLLECT {
    UNWIND $entities AS entity
    MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Entity {id: entity})
    RETURN record.id
  } AS entities,
  $networks + COLLECT {
    UNWIND $networks AS network
    MATCH (record:SourceRecord)-[:RESOLVED_TO]->(:Network {id: network})
    RETURN record.id
  } AS networks
CALL (account, isInside, isAdministrator, edits, entities, networks) {
  MATCH (proposal:Proposal)
  WHERE (isInside OR proposal.acceptedAt IS NOT NULL)
    AND (size($ids) = 0 OR proposal.id IN $ids)
    AND (size($statuses) = 0 OR proposal.status IN $statuses)
    AND (size(networks) = 0 OR proposal.network IN networks)
    AND (size(entities) = 0 OR any(subject IN proposal.subjects WHERE subject IN entities))
  WITH proposal,
    isAdministrator OR any(decider IN proposal.deciders WHERE decider IN edits) AS mayDecide,
    coalesce(proposal.by = account.id, false) AS isOwn
  WHERE mayDecide OR NOT $decidable
  WITH proposal, mayDecide, isOwn ORDER BY proposal.proposedAt DESC, proposal.id
  RETURN collect(proposal {
    .id, .network, .action, .change, .basis, .subjects, .deciders, .source, .status, .application, .problem, .proposedAt,
    mayDecide: mayDecide, isOwn: isOwn
  }) AS proposals
}
RETURN size(proposals) AS total, isInside, proposals[$offset..$offset + $first] AS page
