// Stores the document frequency of each search term: the number of entities that hold it.
MATCH (entity:Entity)
UNWIND entity.terms AS text
WITH text, count(*) AS documentFrequency
CREATE (:Term {text: text, documentFrequency: documentFrequency})
RETURN count(*) AS terms
