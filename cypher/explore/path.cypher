// A shortest path between two entities, at most ten steps, whatever the direction of the relations.
// $from, $to: STRING; $types: LIST<STRING>, types to follow; $maxLength: INTEGER
MATCH path = ANY SHORTEST (source:Entity {id: $from})(()-[relation WHERE type(relation) IN $types]-()){1,10}(target:Entity {id: $to})
WHERE length(path) <= $maxLength
RETURN [node IN nodes(path) | node.id] AS ids,
  [r IN relationships(path) | {
    source: startNode(r).id, target: endNode(r).id, type: type(r),
    since: r.since, until: r.until, role: r.role, score: r.score
  }] AS edges
