// Figures of re-use on the whole: re-uses, who re-uses, what is re-used (with when it began and was first re-used), and
// how many finished projects there are and how many of them are re-used.
// $id: STRING or null, what is re-used or re-uses; $theme: STRING or null, theme of what is re-used (narrower ones count);
// $today: STRING, ISO 8601 date: a project whose end is before it is finished
CALL () {
  MATCH (user:Entity)-[reuse:REUSES]->(used:Entity)
  WHERE ($id IS NULL OR user.id = $id OR used.id = $id)
    AND ($theme IS NULL OR EXISTS { (used)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  WITH used, collect(user) AS users, min(reuse.since) AS firstReuse
  RETURN sum(size(users)) AS reuses, collect(users) AS lists,
    collect({start: coalesce(used.startDate, toString(used.publishedIn)), firstReuse: firstReuse}) AS innovations
}
CALL (lists) {
  UNWIND lists AS users
  UNWIND users AS user
  RETURN count(DISTINCT user) AS users
}
CALL () {
  MATCH (project:Project)
  WHERE (project.status = 'finished' OR (project.status IS NULL AND project.endDate < $today))
    AND ($theme IS NULL OR EXISTS { (project)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  RETURN count(project) AS finished, count(CASE WHEN EXISTS { (project)<-[:REUSES]-() } THEN 1 END) AS finishedReused
}
RETURN reuses, users, innovations, finished, finishedReused
