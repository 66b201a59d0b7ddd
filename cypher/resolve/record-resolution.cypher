// Keeps when records were last compared, and what was found on the whole.
// $resolution: MAP of the figures
MERGE (resolution:Resolution {id: 'resolution:latest'})
SET resolution = $resolution, resolution.id = 'resolution:latest', resolution.computedAt = toString(datetime())
RETURN resolution.computedAt AS computedAt
