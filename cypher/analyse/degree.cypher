// Stores the degree: the number of ties of an entity.
// $graph: STRING, projection of the ties
CALL gds.degree.write($graph, {writeProperty: 'degree'}) YIELD nodePropertiesWritten
RETURN nodePropertiesWritten AS written
