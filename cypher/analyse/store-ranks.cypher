// Stores ranks: 0 is that of the best connected entity. The part of a large graph that is drawn is read in this order, and
// a relation is told by two short numbers.
// $rows: LIST<MAP> of {id: STRING, rank: INTEGER}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.rank = row.rank
RETURN count(*) AS written
