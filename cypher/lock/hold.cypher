// Holds off all who write, for as long as its transaction is open: an index that is made takes its label alone, once
// those who have it are done. Rolled back, it leaves nothing.
CREATE INDEX writeLock FOR (lock:WriteLock) ON (lock.held)
