// Takes the lock of those who write, for as long as its transaction is open: a node that is made takes its label
// together with others who make one, so that writers do not wait for each other. Rolled back, it leaves nothing.
CREATE (lock:WriteLock) DELETE lock
