// Stores, some entities at a time, when each began and ended, as far as it is dated: at its start, statement, founding,
// opening or publication; an event without an end ends where it begins, unless it comes back. ISO 8601 of reduced
// precision.
MATCH (entity:Entity)
WHERE NOT entity:Theme AND NOT entity:Territory
CALL (entity) {
  WITH entity, coalesce(
      entity.startDate, entity.statedAt, toString(entity.foundedIn), toString(entity.openedIn), toString(entity.publishedIn)
    ) AS began
  SET entity.began = began,
    entity.ended = coalesce(entity.endDate, CASE WHEN entity:Event AND entity.frequency IS NULL THEN began END)
} IN TRANSACTIONS OF 5000 ROWS
RETURN count(*) AS entities
