// An account by issuer and subject.
// $key: STRING
MATCH (account:Account {key: $key})
RETURN account.id AS id, account.name AS name
