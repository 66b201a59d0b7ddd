// Stores the degree of themes and territories, which have no ties: the number of entities they describe.
MATCH (descriptor:Theme|Territory)
SET descriptor.degree = COUNT { (descriptor)<-[:ABOUT|LOCATED_IN]-() }
RETURN count(*) AS written
