// Stores ties of agents with others, and with each agent how many others it is tied to and the sum of the weights of these
// ties, which are where a random walk over them goes from there.
// $rows: LIST<MAP> of {id: STRING, count: INTEGER, strength: FLOAT, ties: LIST<MAP> of {to: STRING, weight: FLOAT,
//   through: LIST<STRING>, what the two share}}
UNWIND $rows AS row
MATCH (agent:Entity {id: row.id})
SET agent.tieCount = row.count, agent.tieStrength = row.strength
WITH agent, row
UNWIND row.ties AS tie
MATCH (other:Entity {id: tie.to})
CREATE (agent)-[:TIED_TO {weight: tie.weight, through: tie.through}]->(other)
RETURN count(*) AS ties
