// Whether the Graph Data Science library is installed on the server.
SHOW PROCEDURES YIELD name WHERE name = 'gds.graph.project'
RETURN count(*) > 0 AS installed
