// A page of what is re-used, the most re-used first, with when it began and when it was first and last re-used.
// $id: STRING or null, what is re-used or re-uses; $theme: STRING or null, theme of what is re-used (narrower ones count);
// $offset, $first: INTEGER
MATCH (used:Entity)<-[reuse:REUSES]-(user:Entity)
WHERE ($id IS NULL OR user.id = $id OR used.id = $id)
  AND ($theme IS NULL OR EXISTS { (used)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
WITH used, count(DISTINCT user) AS users, count(DISTINCT CASE WHEN reuse.since IS NOT NULL THEN user END) AS dated,
  min(reuse.since) AS firstReuse, max(reuse.since) AS lastReuse
ORDER BY users DESC, used.id
WITH collect({
  id: used.id, reuses: users, dated: dated, firstReuse: firstReuse, lastReuse: lastReuse,
  start: coalesce(used.startDate, toString(used.publishedIn))
}) AS innovations
RETURN size(innovations) AS total, innovations[$offset..$offset + $first] AS page
