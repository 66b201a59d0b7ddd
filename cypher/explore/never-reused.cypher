// A page of finished projects that nobody is known to re-use, those finished last first, those without a date last.
// $theme: STRING or null (narrower ones count); $today: STRING, ISO 8601 date: a project whose end is before it is
// finished; $offset, $first: INTEGER
MATCH (project:Project)
WHERE (project.status = 'finished' OR (project.status IS NULL AND project.endDate < $today))
  AND NOT EXISTS { (project)<-[:REUSES]-() }
  AND ($theme IS NULL OR EXISTS { (project)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
WITH project ORDER BY coalesce(project.endDate, '') DESC, project.id
WITH collect({id: project.id, start: project.startDate, end: project.endDate}) AS projects
RETURN size(projects) AS total, projects[$offset..$offset + $first] AS page
