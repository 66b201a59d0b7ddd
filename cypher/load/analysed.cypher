// Whether the graph was analysed and has not changed since.
RETURN EXISTS { (analysis:Analysis) WHERE analysis.outdated IS NULL } AS analysed
