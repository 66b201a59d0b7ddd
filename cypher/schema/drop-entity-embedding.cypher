// Drops the index of embeddings, made for vectors of another length.
DROP INDEX entityEmbedding IF EXISTS
