// Themes that most entities are about, those about narrower ones not counted, so that broad themes do not come first
// for being broad.
// $first: INTEGER
MATCH (theme:Theme)
WITH theme, COUNT { (theme)<-[:ABOUT]-() } AS count
WHERE count > 0
RETURN theme.id AS id, count ORDER BY count DESC, id LIMIT $first
