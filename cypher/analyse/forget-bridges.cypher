// Removes the computed bridges.
MATCH ()-[bridge:WOULD_BRIDGE]->()
DELETE bridge
RETURN count(*) AS removed
