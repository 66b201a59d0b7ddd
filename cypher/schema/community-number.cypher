// One description of each community.
CREATE CONSTRAINT communityNumber IF NOT EXISTS
FOR (community:Community) REQUIRE community.number IS UNIQUE
