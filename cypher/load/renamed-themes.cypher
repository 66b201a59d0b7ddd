// What is about themes is to be embedded anew, since their names are part of its text.
// $ids: LIST<STRING>, themes that have changed
UNWIND $ids AS id
MATCH (:Theme {id: id})<-[:ABOUT]-(entity:Entity)
SET entity.stale = true
RETURN count(*) AS marked
