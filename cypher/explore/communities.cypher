// A page of communities, the largest first, with their telling themes, their most central members (by PageRank), how
// many of each kind they hold, and the communities they are most tied to.
// $id: STRING or null, the community of this entity only; $minimum: INTEGER, smallest size; $members: INTEGER, members
// given of each; $offset, $first: INTEGER
OPTIONAL MATCH (entity:Entity {id: $id})
WITH entity.community AS own
MATCH (community:Community)
WHERE community.size >= $minimum AND ($id IS NULL OR community.number = own)
WITH community ORDER BY community.size DESC, community.number
WITH collect(community) AS communities
CALL (communities) {
  UNWIND communities[$offset..$offset + $first] AS community
  CALL (community) {
    UNWIND range(0, size(coalesce(community.themes, [])) - 1) AS i
    MATCH (theme:Entity {id: community.themes[i]})
    WITH theme, i ORDER BY i
    RETURN collect(theme {
      .id, .name, .nameEn, share: community.themeShares[i],
      overall: community.themeShareOverall[i], score: community.themeScores[i]
    }) AS themes
  }
  CALL (community) {
    MATCH (member:Entity {community: community.number})
    WITH member ORDER BY member.pageRank DESC, member.id LIMIT $members
    RETURN collect(member {.id, .name, .nameEn}) AS members
  }
  CALL (community) {
    MATCH (member:Entity {community: community.number})
    UNWIND [label IN labels(member) WHERE NOT label IN ['Entity', 'Actor']] AS kind
    WITH kind, count(*) AS count ORDER BY count DESC, kind
    RETURN collect({kind: kind, count: count}) AS kinds
  }
  RETURN collect(community {
    .number, .size, .ties, .outerTies, density: coalesce(community.density, 0.0), themes: themes, members: members, kinds: kinds,
    neighbours: [i IN range(0, size(community.neighbours) - 1) | {
      number: community.neighbours[i], ties: community.neighbourTies[i]
    }][..10]
  }) AS page
}
RETURN size(communities) AS total, page
