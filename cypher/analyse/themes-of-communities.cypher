// Stores with each community the themes that tell it from the rest, the most telling first. How telling: p x ln(p / q),
// p being the share of its members about the theme and q that share over all communities: the part of the theme in the
// relative entropy (Kullback and Leibler, 1951). A theme of one member alone tells nothing of a community.
// $most: INTEGER, themes kept of each
MATCH (entity:Entity)
WHERE entity.community IS NOT NULL
WITH count(*) AS entities
MATCH (theme:Theme)<-[:ABOUT]-(member:Entity)
WHERE member.community IS NOT NULL
WITH entities, theme, member.community AS number, count(DISTINCT member) AS members
WITH entities, theme, collect({number: number, members: members}) AS communities, sum(members) AS everywhere
UNWIND communities AS in
MATCH (community:Community {number: in.number})
WITH community, theme, in.members AS members, 1.0 * in.members / community.size AS share, 1.0 * everywhere / entities AS overall
WHERE members > 1 AND share > overall
WITH community, theme, share, overall, share * log(share / overall) AS score
ORDER BY community.number, score DESC, theme.id
WITH community, collect({id: theme.id, share: share, overall: overall, score: score})[..$most] AS themes
SET community.themes = [theme IN themes | theme.id], community.themeShares = [theme IN themes | theme.share],
  community.themeShareOverall = [theme IN themes | theme.overall], community.themeScores = [theme IN themes | theme.score]
RETURN count(*) AS communities
