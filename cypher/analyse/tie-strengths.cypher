// Stores, with each agent, how many others it is tied to and the sum of the weights of these ties, which are where a
// random walk over them goes from there. Run after tie-agents.
MATCH (agent:Network|Actor)
WITH agent, COLLECT { MATCH (agent)-[tie:TIED_TO]-(other) RETURN tie.weight ORDER BY other.id } AS weights
SET agent.tieCount = size(weights), agent.tieStrength = reduce(sum = 0.0, weight IN weights | sum + weight)
RETURN count(*) AS agents
