// What a page of entities has around it, in the order of their identifiers: it tells things of one name apart. Each
// with the statements of the relation, since the records of an entity may have different surroundings; in an order of
// its own, so that nothing depends on the one in which relations were written.
// $after: STRING, identifier of the last one of the page before; $limit: INTEGER
MATCH (entity:Entity)
WHERE entity.id > $after AND NOT entity:Theme
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS id,
  COLLECT {
    MATCH (entity)-[relation:LOCATED_IN]->(place:Territory)
    RETURN {
      stated: relation.stated, name: place.name, level: place.territoryType, identifiers: place.identifiers,
      around: COLLECT {
        MATCH (place)-[:PART_OF]->{1,4}(larger:Territory)
        WITH DISTINCT larger ORDER BY larger.id
        RETURN {name: larger.name, level: larger.territoryType, identifiers: larger.identifiers}
      }
    } ORDER BY place.id
  } AS places,
  COLLECT {
    MATCH (entity:Territory)-[relation:PART_OF]->(place:Territory)
    RETURN {
      stated: relation.stated, name: place.name, level: place.territoryType, identifiers: place.identifiers,
      around: COLLECT {
        MATCH (place)-[:PART_OF]->{1,3}(larger:Territory)
        WITH DISTINCT larger ORDER BY larger.id
        RETURN {name: larger.name, level: larger.territoryType, identifiers: larger.identifiers}
      }
    } ORDER BY place.id
  } AS within,
  COLLECT { MATCH (entity)-[relation:PART_OF]->(:Entity) WHERE NOT entity:Territory RETURN {stated: relation.stated} ORDER BY relation.stated } AS wholes,
  COLLECT { MATCH (entity)-[relation:ABOUT]->(theme:Theme) RETURN {stated: relation.stated, name: theme.name} ORDER BY theme.id } AS themes,
  COLLECT { MATCH (entity:Person)-[relation:WORKS_FOR]->(employer:Entity) RETURN {stated: relation.stated, name: employer.name} ORDER BY employer.id } AS employers,
  COLLECT {
    MATCH (entity:Project|Paper|Resource|Event)<-[relation:CARRIES|AUTHORED|ORGANISES]-(maker:Organisation|Network)
    RETURN {stated: relation.stated, name: maker.name} ORDER BY maker.id, relation.stated
  } AS makers,
  COLLECT {
    MATCH (entity:Person)-[relation:AUTHORED]->(work:Entity)
    RETURN {stated: relation.stated, authors: work.authors, year: work.publishedIn} ORDER BY work.id LIMIT 200
  } AS works
