// Drops the index of the embeddings of passages, made for vectors of another length.
DROP INDEX passageEmbedding IF EXISTS
