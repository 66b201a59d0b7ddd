// Notes what became of proposals that were to be taken into the graph; one that was decided anew meanwhile waits.
// $rows: LIST<MAP> of {id: STRING; status: STRING, when it was read; application: STRING; problem: STRING or null}
UNWIND $rows AS row
MATCH (proposal:Proposal {id: row.id, status: row.status})
SET proposal.application = row.application, proposal.problem = row.problem
