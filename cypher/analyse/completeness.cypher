// Stores, some actors at a time, how complete the record of each is, what it lacks, and where the actor stands: not
// isolated, isolated in the ecosystem (its record tells enough, and it has few ties), isolated in the data (its record
// tells too little to say). Run after isolation. Ties are no part of completeness: that they lack is what isolation says.
// Parts:
//   DESCRIPTION     a description, in any language
//   THEMES          at least one theme
//   TERRITORY       a territory of its own, or of what it works for, leads or is part of
//   ADDRESS         a web page or a public identifier
//   SECOND_SOURCE   at least two source records are about it
// $weights: MAP<STRING, FLOAT>, weight of each part; $isolatedFrom: FLOAT, score; $completeFrom: FLOAT, completeness
MATCH (actor:Actor)
WHERE actor.isolation IS NOT NULL
CALL (actor) {
  WITH actor, {
    DESCRIPTION: coalesce(actor.description, actor.descriptionEn) IS NOT NULL,
    THEMES: EXISTS { (actor)-[:ABOUT]->(:Theme) },
    TERRITORY: EXISTS { (actor)-[:LOCATED_IN]->(:Territory) }
      OR EXISTS { (actor)-[:WORKS_FOR|LEADS|PART_OF]->()-[:LOCATED_IN]->(:Territory) },
    ADDRESS: actor.url IS NOT NULL OR size(coalesce(actor.identifiers, [])) > 0,
    SECOND_SOURCE: COUNT { (actor)<-[:RESOLVED_TO]-() } > 1
  } AS told
  WITH actor, [part IN keys($weights) WHERE NOT told[part]] AS missing,
    reduce(sum = 0.0, part IN keys($weights) | sum + CASE WHEN told[part] THEN $weights[part] ELSE 0.0 END) AS completeness
  SET actor.recordCompleteness = completeness, actor.recordMissing = missing,
    actor.isolationStanding = CASE
      WHEN actor.isolation < $isolatedFrom THEN 'NOT_ISOLATED'
      WHEN completeness >= $completeFrom - 1e-9 THEN 'ISOLATED_IN_ECOSYSTEM'
      ELSE 'ISOLATED_IN_DATA'
    END
} IN TRANSACTIONS OF 2000 ROWS
RETURN count(*) AS actors
