// Stores the connected component (weakly connected components) of each entity.
// $graph: STRING, projection of the ties
CALL gds.wcc.write($graph, {writeProperty: 'component', consecutiveIds: true}) YIELD componentCount
RETURN componentCount AS components
