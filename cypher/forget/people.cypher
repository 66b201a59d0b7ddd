// All people, by what tells them: entities, and records, also those that their source does not list any more.
MATCH (person:Person)
RETURN person.id AS id, coalesce(person.identifiers, []) AS identifiers
UNION ALL
MATCH (record:SourceRecord {kind: 'Person'})
RETURN record.id AS id, [] AS identifiers
