// Public programmes with what comes of each: its parts (programmes, calls, funds), what they fund, who carries that,
// what came of it, and who re-uses it. Outcomes of a work: papers and resources that cite it, and resources, events,
// projects and venues that are part of it.
// $id: STRING or null, this programme, call or fund; else those that are part of no other, those that fund most first;
// $offset, $first: INTEGER
MATCH (programme:Programme)
WHERE ($id IS NULL AND NOT EXISTS { (programme)-[:PART_OF]->(:Programme) }) OR programme.id = $id
WITH programme, COUNT {
  MATCH (programme)<-[:PART_OF]-{0,5}(:Programme)<-[:FUNDED_BY]-(work)
  RETURN DISTINCT work
} AS funded
ORDER BY funded DESC, coalesce(programme.amount, 0) DESC, programme.id
WITH collect(programme) AS programmes
CALL (programmes) {
  UNWIND range(0, size(programmes[$offset..$offset + $first]) - 1) AS position
  WITH position, programmes[$offset + position] AS programme
  CALL (programme) {
    MATCH chain = (part:Programme)-[:PART_OF]->{0,5}(programme)
    WITH part, min(length(chain)) AS depth,
      COLLECT { MATCH (part)-[:PART_OF]->(parent:Programme) RETURN parent.id ORDER BY parent.id } AS parents
    ORDER BY depth, part.id
    RETURN collect({
      id: part.id, depth: depth, type: part.programmeType, amount: toFloat(part.amount), parents: parents,
      start: part.startDate, end: part.endDate
    }) AS parts
  }
  CALL (parts) {
    UNWIND parts AS part
    MATCH (:Programme {id: part.id})<-[:FUNDED_BY]-(work:Entity)
    WITH work, collect(part.id) AS through
    WITH work, through,
      COLLECT { MATCH (work)<-[:CARRIES|AUTHORED|ORGANISES|RESPONSIBLE_FOR]-(agent) RETURN DISTINCT agent.id ORDER BY agent.id } AS laureates,
      COLLECT {
        MATCH (outcome:Entity)-[:PART_OF|CITES]->(work)
        WHERE outcome:Paper OR outcome:Resource OR outcome:Event OR outcome:Project OR outcome:Venue
        RETURN DISTINCT outcome.id ORDER BY outcome.id
      } AS outcomes
    WITH work, through, laureates, outcomes,
      COLLECT {
        MATCH (user:Entity)-[:REUSES]->(used:Entity)
        WHERE used = work OR used.id IN outcomes
        RETURN DISTINCT user.id ORDER BY user.id
      } AS users
    ORDER BY work.id
    RETURN collect({
      id: work.id, through: through, amount: toFloat(work.amount), status: work.status, laureates: laureates,
      outcomes: outcomes, users: users
    }) AS works
  }
  WITH position, programme, parts, works ORDER BY position
  RETURN collect({id: programme.id, parts: parts, works: works}) AS page
}
RETURN size(programmes) AS total, page
