// How many actors (networks, organisations, people), projects, events, venues and papers are about each theme, those
// about narrower ones included.
MATCH (theme:Theme)
OPTIONAL MATCH (theme)<-[:BROADER]-{0,4}(:Theme)<-[:ABOUT]-(entity:Entity)
WITH theme, collect(DISTINCT entity) AS entities
RETURN theme.id AS id,
  size([entity IN entities WHERE entity:Actor OR entity:Network]) AS actors,
  size([entity IN entities WHERE entity:Project]) AS projects,
  size([entity IN entities WHERE entity:Event]) AS events,
  size([entity IN entities WHERE entity:Venue]) AS venues,
  size([entity IN entities WHERE entity:Paper]) AS papers
ORDER BY id
