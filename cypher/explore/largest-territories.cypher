// Territories of a type that most entities are in, those in their parts included.
// $type: STRING, type of the territories; $first: INTEGER
MATCH (place:Territory {territoryType: $type})<-[:PART_OF]-{0,4}(:Territory)<-[:LOCATED_IN]-(entity:Entity)
RETURN place.id AS id, count(DISTINCT entity) AS count ORDER BY count DESC, id LIMIT $first
