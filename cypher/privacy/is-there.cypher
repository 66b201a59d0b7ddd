// Whether anything is held of a person.
// $person: STRING or null, identifier of the entity or of a record
RETURN EXISTS { (:Person {id: $person}) } OR EXISTS { (:SourceRecord {id: $person}) } AS there
