// Who re-uses an innovation since when, and the networks of each: those it is in, leads or works for, itself if it is
// one, and for a work those of who makes it. Likewise the networks that the innovation comes from. How many entities
// re-use it only through others: by two to six re-uses, one after another.
// $id: STRING
MATCH (innovation:Entity {id: $id})
CALL (innovation) {
  MATCH (user:Entity)-[reuse:REUSES]->(innovation)
  WITH user, min(reuse.since) AS since
  CALL (user) {
    OPTIONAL MATCH (user)<-[:CARRIES|AUTHORED|ORGANISES|RESPONSIBLE_FOR]-(maker)
    UNWIND [user, maker] AS agent
    OPTIONAL MATCH (agent)-[:MEMBER_OF|LEADS|WORKS_FOR]->(network:Network)
    UNWIND [network.id, CASE WHEN agent:Network THEN agent.id END] AS id
    WITH DISTINCT id WHERE id IS NOT NULL
    WITH id ORDER BY id
    RETURN collect(id) AS networks
  }
  WITH user, since, networks ORDER BY coalesce(since, '9999'), user.id
  RETURN collect({id: user.id, since: since, networks: networks}) AS adopters
}
CALL (innovation) {
  OPTIONAL MATCH (innovation)<-[:CARRIES|AUTHORED|ORGANISES|RESPONSIBLE_FOR]-(maker)
  OPTIONAL MATCH (maker)-[:MEMBER_OF|LEADS|WORKS_FOR]->(network:Network)
  UNWIND [network.id, CASE WHEN maker:Network THEN maker.id END] AS id
  WITH DISTINCT id WHERE id IS NOT NULL
  WITH id ORDER BY id
  RETURN collect(id) AS origin
}
RETURN innovation.id AS id, coalesce(innovation.startDate, toString(innovation.publishedIn)) AS start, adopters, origin,
  COUNT {
    MATCH (user:Entity)-[:REUSES]->{2,6}(innovation)
    WHERE user <> innovation AND NOT EXISTS { (user)-[:REUSES]->(innovation) }
    RETURN DISTINCT user
  } AS indirect
