// Removes the passages of entities that are no more.
MATCH (passage:Passage)
WHERE NOT EXISTS { (passage)-[:PASSAGE_OF]->(:Entity) }
DELETE passage
