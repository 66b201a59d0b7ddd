// What would tell erased people again, and the salt of these hashes; no row when nobody was erased.
MATCH (salt:ErasureSalt {id: 'erasure-salt'})
RETURN salt.salt AS salt, COLLECT { MATCH (erased:Erased) RETURN erased.hash } AS hashes
