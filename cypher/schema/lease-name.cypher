// There is one lease of a name, also when two processes ask for it at once.
CREATE CONSTRAINT leaseName IF NOT EXISTS FOR (lease:Lease) REQUIRE lease.name IS UNIQUE
