// Ties two agents that are linked directly, or share a project, an event, a work, a programme or a venue.
// Weight: 1 for a direct link; for each shared thing 1 / (number of its agents - 1), as in Newman,
// "Scientific collaboration networks. II" (2001). A thing shared by more than $largest agents ties nobody. All in the
// order of identifiers, so that sums and lists do not depend on when something was loaded.
// $types: LIST<STRING>, types of the relations that are ties; $largest: INTEGER
CALL () {
  MATCH (a:Network|Actor)-[:$any($types)]-(b:Network|Actor)
  WHERE a.id < b.id
  RETURN a, b, 1.0 AS weight, [] AS through
  UNION ALL
  MATCH (shared:Project|Event|Paper|Resource|Programme|Venue)
  MATCH (shared)-[:$any($types)]-(agent:Network|Actor)
  WITH shared, collect(DISTINCT agent) AS agents ORDER BY shared.id
  WHERE 2 <= size(agents) <= $largest
  UNWIND agents AS a
  UNWIND agents AS b
  WITH a, b, shared, agents
  WHERE a.id < b.id
  RETURN a, b, 1.0 / (size(agents) - 1) AS weight, [shared.id] AS through
}
WITH a, b, sum(weight) AS weight, collect(through) AS lists
WITH a, b, weight, reduce(all = [], ids IN lists | all + ids) AS through
CREATE (a)-[:TIED_TO {weight: weight, through: through}]->(b)
RETURN count(*) AS ties
