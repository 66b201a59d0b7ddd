// How far the indexes of search are filled.
SHOW INDEXES YIELD name, type, state, populationPercent
WHERE type IN ['FULLTEXT', 'VECTOR']
RETURN name, state, populationPercent AS percent ORDER BY name
