// The indexes that there are, and whether each is online: one that is still filled answers nothing.
SHOW INDEXES YIELD name, type, state, populationPercent
WHERE type <> 'LOOKUP'
RETURN name, state = 'ONLINE' AS online, toInteger(populationPercent) AS percent
