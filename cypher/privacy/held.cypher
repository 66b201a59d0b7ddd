// What is held of people: how many there are, how many have each property and each type of relation, and where that comes
// from, the most first.
// $properties: LIST<STRING>, that a person may have; $types: LIST<STRING>, of recorded relations
CALL () {
  MATCH (person:Person)
  RETURN count(person) AS people
}
CALL () {
  UNWIND $properties AS name
  MATCH (person:Person)
  WHERE person[name] IS NOT NULL
  WITH name, count(person) AS count ORDER BY count DESC, name
  RETURN collect({name: name, count: count}) AS properties
}
CALL () {
  MATCH (person:Person)-[relation:$any($types)]-()
  WITH type(relation) AS type, count(DISTINCT person) AS count ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS relations
}
CALL () {
  MATCH (person:Person)<-[:RESOLVED_TO]-(record:SourceRecord)
  WITH record.dataset AS dataset, record.licence AS licence, count(DISTINCT person) AS people
  ORDER BY people DESC, dataset, licence
  RETURN collect({dataset: dataset, licence: licence, people: people}) AS datasets
}
RETURN people, properties, relations, datasets
