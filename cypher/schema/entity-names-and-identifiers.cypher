// Names and identifiers of entities, without regard to accents and case.
CREATE FULLTEXT INDEX entityNamesAndIdentifiers IF NOT EXISTS
FOR (entity:Entity)
ON EACH [entity.name, entity.nameEn, entity.acronym, entity.alternateNames, entity.identifiers]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: true}}
