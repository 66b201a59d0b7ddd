// Waits until all indexes are online.
// $seconds: INTEGER, how long to wait at most
CALL db.awaitIndexes($seconds)
