// An account.
// $account: STRING
MATCH (account:Account {id: $account})
RETURN account.id AS id, account.name AS name, account.email AS email, account.signedInAt AS signedInAt
