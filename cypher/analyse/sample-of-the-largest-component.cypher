// A systematic sample of the entities of the largest component: equally spaced in the order of identifiers, so that each
// kind has its share and the same graph gives the same sample.
// $largest: INTEGER, size of the largest component; $samples: INTEGER
MATCH (entity:Entity)
WHERE entity.componentSize = $largest
WITH entity ORDER BY entity.component, entity.id
WITH collect(entity.id)[..$largest] AS ids
WITH ids, CASE WHEN size(ids) < $samples THEN size(ids) ELSE $samples END AS samples
UNWIND range(0, samples - 1) AS i
RETURN ids[toInteger(i * size(ids) / samples)] AS id
