// How long ago the sources of entities were read, and resources reviewed, in bands.
// $bands: LIST<STRING>, ISO 8601 dates where a band begins, the latest first; before the last one is a band too
MATCH (entity:Entity)
UNWIND CASE WHEN entity:Resource THEN ['retrieved', 'reviewed'] ELSE ['retrieved'] END AS what
WITH what, CASE what WHEN 'retrieved' THEN entity.retrievedAt ELSE entity.reviewedAt END AS date
WITH what, CASE
  WHEN date IS NULL THEN null
  ELSE size([begins IN $bands WHERE date < begins])
END AS band
RETURN what, band, count(*) AS count
ORDER BY what, band
