// Stores, some actors at a time, how isolated each is, with the parts of the score and the facts behind them. Parts, 0
// to 1:
//   no network            0 in a network itself, 0.5 only through the organisation it works for, else 1
//   few partners          1 / (1 + number of agents it is tied to)
//   small component       1 - ln(size of its component) / ln(size of the largest one)
//   old last relation     0 up to one year ago, 1 from ten years ago; unknown when no relation is dated
//   far from the core     1 - coreness / largest coreness (k-core decomposition)
// $year: INTEGER, year of the analysis; $largest: INTEGER, size of the largest component;
// $degeneracy: INTEGER, largest coreness; $types: LIST<STRING>, types of the relations that are ties;
// $weights: MAP<STRING, FLOAT>, weight of each part, by the name of its property
MATCH (actor:Actor)
CALL (actor) {
  WITH actor,
    COUNT { (actor)-[:TIED_TO]-() } AS partners,
    CASE
      WHEN EXISTS { (actor)-[:MEMBER_OF|LEADS|WORKS_FOR]->(:Network) } THEN 0.0
      WHEN EXISTS { (actor)-[:WORKS_FOR|LEADS|PART_OF]->(:Organisation)-[:MEMBER_OF]->(:Network) } THEN 0.5
      ELSE 1.0
    END AS noNetwork,
    COLLECT {
      MATCH (actor)-[tie:$any($types)]-(other)
      UNWIND [tie.until, tie.since, other.endDate, other.startDate, toString(other.publishedIn)] AS date
      WITH date WHERE date IS NOT NULL
      RETURN toInteger(left(date, 4))
    } AS years
  WITH actor, partners, noNetwork, reduce(last = null, y IN years | CASE WHEN last IS NULL OR y > last THEN y ELSE last END) AS lastYear
  WITH actor, partners, lastYear, {
    isolationNoNetwork: noNetwork,
    isolationFewPartners: 1.0 / (1 + partners),
    isolationSmallComponent: CASE WHEN $largest < 2 THEN 1.0 ELSE 1 - log(actor.componentSize) / log($largest) END,
    isolationOldLastRelation: CASE
      WHEN lastYear IS NULL THEN null
      WHEN $year - lastYear <= 1 THEN 0.0
      WHEN $year - lastYear >= 10 THEN 1.0
      ELSE ($year - lastYear - 1) / 9.0
    END,
    isolationFarFromCore: CASE WHEN $degeneracy = 0 THEN 1.0 ELSE 1 - actor.coreness * 1.0 / $degeneracy END
  } AS parts
  SET actor += parts, actor.partners = partners, actor.lastTieYear = lastYear
  WITH actor, [name IN keys(parts) WHERE parts[name] IS NOT NULL | [parts[name] * $weights[name], $weights[name]]] AS known
  SET actor.isolation = reduce(sum = 0.0, part IN known | sum + part[0]) / reduce(sum = 0.0, part IN known | sum + part[1])
} IN TRANSACTIONS OF 2000 ROWS
RETURN count(*) AS actors
