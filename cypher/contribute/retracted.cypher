// Of the proposals that stand, those that say what is out of the graph, in the order in which they were accepted: removals of
// entities, each with what it took; removals of links, and links, since one that was accepted later is back.
MATCH (proposal:Proposal {status: 'accepted'})
WHERE proposal.action IN ['remove', 'link', 'unlink']
RETURN proposal.change AS change, CASE proposal.action WHEN 'remove' THEN proposal.taken END AS taken
ORDER BY proposal.acceptedAt, proposal.id
