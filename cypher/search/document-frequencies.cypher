// Document frequency of search terms, and the number of entities.
// $terms: LIST<STRING>
OPTIONAL MATCH (term:Term)
WHERE term.text IN $terms
WITH collect({text: term.text, documentFrequency: term.documentFrequency}) AS terms
RETURN terms, COUNT { (:Entity) } AS documents
