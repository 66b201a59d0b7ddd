// Events whose first day is known, the latest first, with where they take place.
// $first: INTEGER
MATCH (event:Event)
WHERE event.startDate =~ '\\d{4}-\\d{2}-\\d{2}'
WITH event ORDER BY event.startDate DESC, event.id LIMIT $first
RETURN event.id AS id, event.name AS name, event.nameEn AS nameEn, event.description AS description,
  event.descriptionEn AS descriptionEn, event.url AS url, event.startDate AS startDate, event.endDate AS endDate,
  COLLECT {
    MATCH (event)-[:HOSTED_AT|LOCATED_IN]->(place:Entity)
    RETURN place.name ORDER BY place:Territory, place.name
  } AS places
