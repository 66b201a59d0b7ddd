// Waits until the full-text indexes hold what was written: they follow in the background.
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
