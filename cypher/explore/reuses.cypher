// A page of recorded re-uses, the latest first and those without a date last.
// $id: STRING or null, what is re-used or re-uses; $theme: STRING or null, theme of what is re-used (narrower ones count);
// $offset, $first: INTEGER
MATCH (user:Entity)-[reuse:REUSES]->(used:Entity)
WHERE ($id IS NULL OR user.id = $id OR used.id = $id)
  AND ($theme IS NULL OR EXISTS { (used)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
WITH user, reuse, used ORDER BY coalesce(reuse.since, '') DESC, used.id, user.id
WITH collect({
  user: user.id, used: used.id, since: reuse.since, until: reuse.until,
  what: reuse.what, evidence: reuse.evidence, source: reuse.source
}) AS reuses
RETURN size(reuses) AS total, reuses[$offset..$offset + $first] AS page
