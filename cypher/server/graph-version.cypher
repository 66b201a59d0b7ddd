// Of which version the graph is, and of which backup a restore was not finished.
RETURN COLLECT { MATCH (version:GraphVersion) RETURN version.number }[0] AS version,
  COLLECT { MATCH (restore:UnfinishedRestore) RETURN restore.file }[0] AS unfinished
