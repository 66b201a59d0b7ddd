// People by the identifier of the entity or of a record, or by one of their identifiers elsewhere, with all that tells
// them. Records that their source does not list any more are told too: they stay when somebody has decided about them.
// $id: STRING; $identifiers: LIST<STRING>, the same in the forms in which it may be written
CALL () {
  CALL () {
    MATCH (person:Person {id: $id})
    RETURN person
    UNION
    MATCH (:SourceRecord {id: $id})-[:RESOLVED_TO]->(person:Person)
    RETURN person
    UNION
    MATCH (person:Person)
    WHERE any(identifier IN $identifiers WHERE identifier IN person.identifiers)
    RETURN person
  }
  RETURN person.id AS id,
    [name IN [person.name, person.nameEn] + coalesce(person.alternateNames, []) WHERE name IS NOT NULL] AS names,
    coalesce(person.identifiers, []) AS identifiers,
    COLLECT {
      MATCH (person)<-[:RESOLVED_TO]-(record)
      RETURN record.id AS id
      UNION
      MATCH (person)<-[:RESOLVED_TO]-()-[:SAME_AS]-{1,9}(withdrawn:SourceRecord)
      WHERE NOT EXISTS { (withdrawn)-[:RESOLVED_TO]->() }
      RETURN withdrawn.id AS id
    } AS records,
    COLLECT { MATCH (person)-[:AUTHORED]->(work:Entity) RETURN work.id } AS works
  UNION
  MATCH (withdrawn:SourceRecord {id: $id, kind: 'Person'})
  WHERE NOT EXISTS { (:SourceRecord {id: $id})-[:RESOLVED_TO]->() }
  RETURN DISTINCT $id AS id, [] AS names, [] AS identifiers, [$id] AS records, [] AS works
}
RETURN id, names, identifiers, records, works
ORDER BY id
