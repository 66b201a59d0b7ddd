// A page of chains of re-use that cannot be made longer, from who re-uses last to what was made first, the longest first.
// A chain has two to six re-uses and passes each entity once; one that would be longer than six is cut there.
// $id: STRING or null, an entity that the chain passes; $theme: STRING or null, theme of any of what is re-used (narrower
// ones count); $offset, $first: INTEGER
MATCH chain = (user:Entity)-[:REUSES]->{2,6}(origin:Entity)
WITH chain, nodes(chain) AS passed
WHERE all(position IN range(0, size(passed) - 2) WHERE NOT passed[position] IN passed[position + 1..])
  AND NOT EXISTS { (earlier)-[:REUSES]->(user) WHERE NOT earlier IN passed }
  AND (length(chain) = 6 OR NOT EXISTS { (origin)-[:REUSES]->(later) WHERE NOT later IN passed })
  AND ($id IS NULL OR any(entity IN passed WHERE entity.id = $id))
  AND ($theme IS NULL OR any(entity IN passed[1..] WHERE EXISTS {
    (entity)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme})
  }))
WITH {
  entities: [entity IN passed | entity {.id, .name, .nameEn}],
  reuses: [reuse IN relationships(chain) | {
    user: startNode(reuse).id, used: endNode(reuse).id, since: reuse.since, until: reuse.until,
    what: reuse.what, evidence: reuse.evidence, source: reuse.source
  }]
} AS found
ORDER BY size(found.reuses) DESC, [entity IN found.entities | entity.id]
WITH collect(found) AS chains
RETURN size(chains) AS total, chains[$offset..$offset + $first] AS page
