// Names of entities, without regard to accents and case.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (entity:Entity)
ON EACH [entity.name, entity.nameEn, entity.acronym, entity.alternateNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
