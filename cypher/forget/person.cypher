// A person by the identifier of the entity or of a record, or by one of its identifiers elsewhere, with all that tells
// the person.
// $id: STRING
CALL () {
  MATCH (person:Person {id: $id})
  RETURN person
  UNION
  MATCH (:SourceRecord {id: $id})-[:RESOLVED_TO]->(person:Person)
  RETURN person
  UNION
  MATCH (person:Person)
  WHERE $id IN person.identifiers
  RETURN person
}
RETURN person.id AS id, person.name AS name,
  [name IN [person.name, person.nameEn] + coalesce(person.alternateNames, []) WHERE name IS NOT NULL] AS names,
  coalesce(person.identifiers, []) AS identifiers,
  COLLECT { MATCH (person)<-[:RESOLVED_TO]-(record) RETURN DISTINCT record.id } AS records,
  COLLECT { MATCH (person)-[:AUTHORED]->(work:Entity) RETURN work.id } AS works
LIMIT 1
