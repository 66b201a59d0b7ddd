// How much there is to back up, about: sessions are counted too.
CALL () { MATCH (node) RETURN count(node) AS nodes }
CALL () { MATCH ()-[relationship]->() RETURN count(relationship) AS relationships }
RETURN nodes, relationships
