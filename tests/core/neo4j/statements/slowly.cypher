// Adds one thing after some seconds.
// $name: its name
UNWIND range(1, 20000000) AS number
WITH count(sqrt(number)) AS counted
CREATE (thing:Thing {name: $name})
RETURN counted
