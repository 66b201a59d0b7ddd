// What a tie of an agent with each of others would change: how many agents lie within two ties of it, before and after,
// and whom each of the two is tied to, the strongest ties first.
// $id: STRING, the agent; $ids: LIST<STRING>, others that it is not tied to; $named: INTEGER, acquaintances to name
MATCH (agent:Entity {id: $id})
CALL (agent) {
  CALL (agent) {
    // Whom the agent reaches, and whom a tie with each of the others brings within reach.
    MATCH (agent)-[:TIED_TO]-{1,2}(near)
    RETURN DISTINCT near, null AS through
    UNION ALL
    UNWIND $ids AS through
    MATCH (:Entity {id: through})-[:TIED_TO]-{0,1}(near)
    RETURN DISTINCT near, through
  }
  WITH agent, near, count(*) AS ways, collect(through) AS throughs
  WHERE near <> agent
  RETURN sum(ways - size(throughs)) AS before,
    collect(CASE WHEN ways = size(throughs) THEN throughs END) AS gains
}
UNWIND range(0, size($ids) - 1) AS rank
MATCH (other:Entity {id: $ids[rank]})
WITH agent, other, rank, before, before + size([throughs IN gains WHERE other.id IN throughs]) AS after,
  COUNT { (agent)-[:TIED_TO]-()-[:TIED_TO]-(other) } AS both
RETURN other.id AS id, before AS reachBefore, after AS reachAfter,
  {
    total: COUNT { (agent)-[:TIED_TO]-() } - both,
    ids: COLLECT {
      MATCH (agent)-[tie:TIED_TO]-(one) WHERE NOT EXISTS { (one)-[:TIED_TO]-(other) }
      RETURN one.id ORDER BY tie.weight DESC, one.id LIMIT $named
    }
  } AS ofActor,
  {
    total: both,
    ids: COLLECT {
      MATCH (agent)-[a:TIED_TO]-(one)-[b:TIED_TO]-(other)
      RETURN one.id ORDER BY a.weight * b.weight DESC, one.id LIMIT $named
    }
  } AS ofBoth,
  {
    total: COUNT { (other)-[:TIED_TO]-() } - both,
    ids: COLLECT {
      MATCH (other)-[tie:TIED_TO]-(one) WHERE NOT EXISTS { (one)-[:TIED_TO]-(agent) }
      RETURN one.id ORDER BY tie.weight DESC, one.id LIMIT $named
    }
  } AS ofOther
ORDER BY rank
