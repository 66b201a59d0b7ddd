// Adds one thing.
// $name: its name; $count: a whole number
CREATE (thing:Thing {name: $name, count: $count})
RETURN thing.name AS name, thing.count AS count, valueType(thing.count) AS type
