// The most isolated actors are read in this order.
CREATE INDEX actorIsolation IF NOT EXISTS
FOR (actor:Actor) ON (actor.isolation)
