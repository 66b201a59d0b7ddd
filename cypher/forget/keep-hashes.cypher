// Hashes of what would tell erased people again.
// $hashes: LIST<STRING>
UNWIND $hashes AS hash
MERGE (:Erased {hash: hash})
