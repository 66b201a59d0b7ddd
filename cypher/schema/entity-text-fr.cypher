// Full text of entities, for queries in French.
CREATE FULLTEXT INDEX entityTextFr IF NOT EXISTS
FOR (entity:Entity)
ON EACH [entity.name, entity.nameEn, entity.acronym, entity.alternateNames, entity.description, entity.descriptionEn, entity.authors]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'french', `fulltext.eventually_consistent`: true}}
