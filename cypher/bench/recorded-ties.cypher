// All recorded relations of agents with agents, or with what several agents may have a part in.
// $types: LIST<STRING>, types of the relations that are ties
MATCH (from:Entity)-[tie:$any($types)]->(to:Entity)
WHERE (from:Network OR from:Actor OR to:Network OR to:Actor)
  AND (from:Network OR from:Actor OR from:Project OR from:Event OR from:Paper OR from:Resource OR from:Programme OR from:Venue)
  AND (to:Network OR to:Actor OR to:Project OR to:Event OR to:Paper OR to:Resource OR to:Programme OR to:Venue)
RETURN from.id AS from, type(tie) AS type, to.id AS to, properties(tie) AS properties ORDER BY from, type, to
