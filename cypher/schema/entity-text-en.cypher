// Full text of entities, for queries in English. Neo4j refuses two full-text indexes on the same properties: this one
// leaves out acronyms and other names, which have no language.
CREATE FULLTEXT INDEX entityTextEn IF NOT EXISTS
FOR (entity:Entity)
ON EACH [entity.name, entity.nameEn, entity.description, entity.descriptionEn, entity.authors]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}}
