// What sources state of relations, in the order of these, a row for each: nothing of one that is computed or is gone.
// $relations: LIST<MAP> of {source: STRING, type: STRING, target: STRING}
UNWIND range(0, size($relations) - 1) AS position
WITH position, $relations[position] AS given
OPTIONAL MATCH (source:Entity {id: given.source})
OPTIONAL MATCH (target:Entity {id: given.target})
OPTIONAL MATCH (source)-[relation:$(given.type)]->(target)
WITH position, head(collect(relation.stated)) AS stated
ORDER BY position
RETURN coalesce(stated, []) AS stated
