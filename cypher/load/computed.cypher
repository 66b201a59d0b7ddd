// What is computed from records and has not been outdated since.
// $version: INTEGER, of the analysis
RETURN EXISTS { (resolution:Resolution) WHERE resolution.outdated IS NULL } AS resolved,
  EXISTS { (analysis:Analysis) WHERE analysis.outdated IS NULL AND analysis.version = $version } AS analysed
