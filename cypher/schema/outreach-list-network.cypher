// One outreach list for each network.
CREATE CONSTRAINT outreachListNetwork IF NOT EXISTS
FOR (list:OutreachList) REQUIRE list.network IS UNIQUE
