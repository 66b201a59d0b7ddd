// How many actors (networks, organisations, people), projects, events and venues there are in each territory of a type,
// those in its parts included.
// $type: STRING, type of the territories
MATCH (place:Territory {territoryType: $type})
OPTIONAL MATCH (place)<-[:PART_OF]-{0,4}(:Territory)<-[:LOCATED_IN]-(entity:Entity)
WITH place, collect(DISTINCT entity) AS entities
RETURN place.id AS id,
  size([entity IN entities WHERE entity:Actor OR entity:Network]) AS actors,
  size([entity IN entities WHERE entity:Project]) AS projects,
  size([entity IN entities WHERE entity:Event]) AS events,
  size([entity IN entities WHERE entity:Venue]) AS venues,
  size([entity IN entities WHERE entity:Paper]) AS papers
ORDER BY id
