// The salt of hashes of erased people, where there is none yet.
// $salt: STRING
MERGE (salt:ErasureSalt {id: 'erasure-salt'})
ON CREATE SET salt.salt = $salt
