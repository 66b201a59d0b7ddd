// The number of things.
MATCH (thing:Thing) RETURN count(thing) AS things
