// Which properties recorded relations have.
// $types: LIST<STRING>, types of recorded relations
MATCH (:Entity)-[relation:$any($types)]->(:Entity)
UNWIND keys(relation) AS name
RETURN DISTINCT name
