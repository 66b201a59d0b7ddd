// Takes the lock of those who write, for as long as its transaction is open: a node that is made takes its label
// together with others who make one, so that writers do not wait for each other. None is left of it.
CREATE (lock:WriteLock) DELETE lock
