// A page of computed bridges, those that would do most first, with what the two have in common.
// $kind: STRING or null, INTRODUCTION or MEMBERSHIP; $by: STRING, EFFICIENCY, LARGEST_COMPONENT or AVERAGE_DISTANCE;
// $id: STRING or null, bridges of this entity only; $offset, $first: INTEGER
MATCH (from:Entity)-[bridge:WOULD_BRIDGE]->(to:Entity)
WHERE ($kind IS NULL OR bridge.kind = $kind) AND ($id IS NULL OR from.id = $id OR to.id = $id)
WITH from, bridge, to, CASE $by
  WHEN 'LARGEST_COMPONENT' THEN toFloat(bridge.componentGain)
  WHEN 'AVERAGE_DISTANCE' THEN -bridge.distanceChange
  ELSE bridge.efficiencyGain
END AS gain
WHERE gain > 0
WITH from, bridge, to ORDER BY gain DESC, bridge.efficiencyGain DESC, from.id, to.id
WITH collect({from: from, bridge: bridge, to: to}) AS bridges
CALL (bridges) {
  UNWIND bridges[$offset..$offset + $first] AS item
  WITH item.bridge AS bridge, item.from AS from, item.to AS to
  RETURN collect(bridge {
    .kind, .componentGain, .distanceChange, .efficiencyGain, .similarity, from: from.id, to: to.id,
    themes: COLLECT { MATCH (from)-[:ABOUT]->(shared:Theme)<-[:ABOUT]-(to) RETURN shared {.id, .name, .nameEn} ORDER BY shared.degree, shared.id },
    territories: COLLECT { MATCH (from)-[:LOCATED_IN]->(shared:Territory)<-[:LOCATED_IN]-(to) RETURN shared {.id, .name, .nameEn} ORDER BY shared.id }
  }) AS page
}
OPTIONAL MATCH (analysis:Analysis {id: 'analysis:latest'})
RETURN size(bridges) AS total, page, coalesce(analysis.largestComponent, 0) AS largestComponent,
  coalesce(analysis.averageDistance, 0.0) AS averageDistance, coalesce(analysis.efficiency, 0.0) AS efficiency
