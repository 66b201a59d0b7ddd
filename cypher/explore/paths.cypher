// The 64 shortest paths between two entities, at most ten steps, whatever the direction of the relations, each with the
// degrees of the entities it passes. Parallel relations and detours make several of what is one path to a reader: the
// caller keeps those that differ.
// $from, $to: STRING; $types: LIST<STRING>, types to follow; $maxLength: INTEGER
MATCH path = SHORTEST 64 (source:Entity {id: $from})(()-[relation WHERE type(relation) IN $types]-()){1,10}(target:Entity {id: $to})
WHERE length(path) <= $maxLength
RETURN [node IN nodes(path) | node.id] AS ids,
  [node IN nodes(path) | coalesce(node.degree, 0)] AS degrees,
  [r IN relationships(path) | {
    source: startNode(r).id, target: endNode(r).id, type: type(r),
    since: r.since, until: r.until, role: r.role, score: r.score
  }] AS edges
