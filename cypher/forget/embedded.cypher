// What a person is embedded by, and the model; no row when it is not embedded.
// $person: STRING
MATCH (person:Person {id: $person})
WHERE person.embeddingModel IS NOT NULL
RETURN person.embeddingModel AS model, labels(person) AS labels, person {
  .name, .nameEn, .acronym, .alternateNames, .description, .descriptionEn, .role
} AS properties,
  COLLECT { MATCH (person)-[:ABOUT]->(theme:Theme) RETURN theme.name ORDER BY theme.id } AS themes
