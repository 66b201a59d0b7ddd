// Whether the graph was analysed by another version of the analysis.
// $version: INTEGER
MATCH (analysis:Analysis)
WHERE coalesce(analysis.version, 0) <> $version
RETURN count(analysis) AS analyses
