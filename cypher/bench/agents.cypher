// All networks and actors, with their texts and embeddings, in the order of identifiers.
MATCH (agent:Network|Actor)
RETURN agent.id AS id, agent.embedding AS embedding, agent.description AS description, agent.descriptionEn AS descriptionEn
ORDER BY id
