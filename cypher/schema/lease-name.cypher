// One lease of each name.
CREATE CONSTRAINT leaseName IF NOT EXISTS
FOR (lease:Lease) REQUIRE lease.name IS UNIQUE
