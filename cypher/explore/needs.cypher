// Needs with the solutions proposed for each and what puts these in place: actions with their status, and other works.
// $id: STRING or null, this need only; $status: STRING or null, keep needs with an action of this status; $offset,
// $first: INTEGER
MATCH (need:Need)
WHERE ($id IS NULL OR need.id = $id)
  AND ($status IS NULL OR EXISTS { (need)<-[:ADDRESSES]-(:Solution)<-[:IMPLEMENTS]-(:Action {status: $status}) })
WITH need ORDER BY need.id
WITH collect(need) AS needs
CALL (needs) {
  UNWIND needs[$offset..$offset + $first] AS need
  CALL (need) {
    MATCH (solution:Solution)-[:ADDRESSES]->(need)
    CALL (solution) {
      MATCH (action:Action)-[:IMPLEMENTS]->(solution)
      WITH action,
        COLLECT { MATCH (action)<-[:RESPONSIBLE_FOR]-(agent) RETURN agent.id ORDER BY agent.id } AS responsible
      ORDER BY action.id
      RETURN collect({id: action.id, status: action.status, statedAt: action.statedAt, responsible: responsible}) AS actions
    }
    WITH solution, actions,
      COLLECT { MATCH (work:Project|Resource|Event)-[:IMPLEMENTS]->(solution) RETURN work.id ORDER BY work.id } AS works
    ORDER BY solution.id
    RETURN collect({id: solution.id, actions: actions, works: works}) AS solutions
  }
  RETURN collect({
    id: need.id, solutions: solutions,
    addressedBy: COLLECT { MATCH (work:Project|Resource)-[:ADDRESSES]->(need) RETURN work.id ORDER BY work.id }
  }) AS page
}
CALL () {
  MATCH (action:Action)
  WITH action.status AS status, count(*) AS count ORDER BY count DESC, status
  RETURN collect({status: status, count: count}) AS statuses
}
RETURN size(needs) AS total, page, statuses,
  COUNT { MATCH (solution:Solution) WHERE NOT EXISTS { (solution)<-[:IMPLEMENTS]-() } } AS solutionsWithoutAction
