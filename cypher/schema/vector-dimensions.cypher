// Length of the vectors that the index of embeddings was made for.
SHOW VECTOR INDEXES YIELD name, options
WHERE name = 'entityEmbedding'
RETURN options.indexConfig['vector.dimensions'] AS dimensions
