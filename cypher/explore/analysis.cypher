// When the graph was last analysed; no row before the first analysis.
MATCH (analysis:Analysis {id: 'analysis:latest'})
RETURN analysis.computedAt AS computedAt
