// The user that asks this.
SHOW TRANSACTIONS YIELD username, currentQuery
WHERE currentQuery CONTAINS 'The user that asks this'
RETURN DISTINCT username
