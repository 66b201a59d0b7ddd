// Keeps when the graph was last analysed, and what was found on the whole.
// $analysis: MAP of the figures; $version: INTEGER, of the analysis
MERGE (analysis:Analysis {id: 'analysis:latest'})
SET analysis = $analysis, analysis.id = 'analysis:latest', analysis.version = $version,
  analysis.computedAt = toString(datetime())
RETURN analysis.computedAt AS computedAt
