// Writes, to see whether a user may; to be rolled back. Without a label, since a new one would stay.
CREATE ()
