// What is computed from records and has not been outdated since.
RETURN EXISTS { (resolution:Resolution) WHERE resolution.outdated IS NULL } AS resolved,
  EXISTS { (analysis:Analysis) WHERE analysis.outdated IS NULL } AS analysed
