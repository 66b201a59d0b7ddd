// Whether a recorded relation joins two entities.
// $from, $type, $to: STRING
MATCH (from:Entity {id: $from})-[relation:$($type)]->(to:Entity {id: $to})
RETURN relation.stated AS stated
