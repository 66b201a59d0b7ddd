// The edition of the server: only in some do users have roles.
CALL dbms.components() YIELD edition
RETURN edition LIMIT 1
