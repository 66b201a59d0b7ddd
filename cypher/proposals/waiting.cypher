// How many decided proposals are still to be taken into the graph.
MATCH (proposal:Proposal {application: 'waiting'})
RETURN count(*) AS waiting
