import type { Named } from '../../../graph-ui/src/core/entity/names.ts';

/** An entity that a story is about. */
export interface Subject extends Named {
  readonly id: string;
}

/** Whom and what the stories are about. */
export interface Subjects {
  /** two actors of different networks, with a path from one to the other */
  readonly from: Subject;
  readonly to: Subject;
  /** the most frequent theme */
  readonly theme: Subject;
  readonly lonely: Lonely;
}

/** An isolated organisation for whom there are introductions, and what keeps it in the list. */
export interface Lonely {
  readonly actor: Subject;
  readonly theme: Subject;
  /** a territory that it is in and that the page offers; undefined where there is none */
  readonly territory: Subject | undefined;
}

/**
 * Finds in a site, whatever it holds, whom and what the stories can be about.
 * @throws Error where it holds too little for them
 */
export async function subjectsOf(site: string): Promise<Subjects> {
  const [pair, [theme], lonely] = await Promise.all([pairOf(site), themesOf(site), lonelyOf(site)]);
  if (!theme) throw new Error('There is no theme.');
  return { ...pair, theme, lonely };
}

const NAMED = 'id name nameEn acronym';

/** Asks the API of a site, of whatever data it holds. */
async function ask<Data>(site: string, query: string, variables = {}): Promise<Data> {
  const response = await fetch(`${site}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}

async function pairOf(site: string): Promise<Pick<Subjects, 'from' | 'to'>> {
  const { networks } = await ask<{ networks: Record<'leaders' | 'members', Subject[]>[] }>(
    site,
    `{ networks(limit: 20, sort: [{ degree: DESC }]) {
      leaders { ... on Entity { ${NAMED} } }
      members { ... on Entity { ${NAMED} } }
    } }`,
  );
  const [first, ...others] = networks.flatMap(({ leaders, members }) => [...members, ...leaders].slice(0, 1));
  for (const to of others) {
    const { path } = await ask<{ path: { nodes: Subject[] } | null }>(
      site,
      'query($from: ID!, $to: ID!) { path(from: $from, to: $to, maxLength: 10) { nodes { id } } }',
      { from: first?.id, to: to.id },
    );
    if (first && path && path.nodes.length > 2) return { from: first, to };
  }
  throw new Error('No path joins two members of different networks.');
}

/** The most frequent first. */
async function themesOf(site: string): Promise<Subject[]> {
  const { statistics } = await ask<{ statistics: { themes: { node: Subject }[] } }>(
    site,
    `{ statistics { themes(first: 20) { node { ${NAMED} } } } }`,
  );
  return statistics.themes.map(({ node }) => node);
}

/**
 * The first organisation whose record shows that it is isolated, of the most frequent theme that has one, rather one in a
 * region that is offered.
 */
async function lonelyOf(site: string): Promise<Lonely> {
  const { statistics } = await ask<{ statistics: { territories: { node: Subject }[] } }>(
    site,
    `{ statistics { territories(type: REGION, first: 20) { node { ${NAMED} } } } }`,
  );
  const territories = [...statistics.territories.map(({ node }) => node), undefined];
  for (const theme of await themesOf(site)) {
    for (const territory of territories) {
      const { isolatedActors } = await ask<{ isolatedActors: { actors: { node: Subject }[] } }>(
        site,
        `query($theme: ID!, $territory: ID) {
          isolatedActors(
            first: 3, kinds: [ORGANISATION], standings: [ISOLATED_IN_ECOSYSTEM], theme: $theme, territory: $territory
          ) {
            actors { node { ${NAMED} } }
          }
        }`,
        { theme: theme.id, territory: territory?.id },
      );
      for (const { node: actor } of isolatedActors.actors) {
        const { introductions } = await ask<{ introductions: unknown[] }>(
          site,
          'query($actor: ID!) { introductions(actor: $actor, first: 1) { node { id } } }',
          { actor: actor.id },
        );
        if (introductions.length > 0) return { actor, theme, territory };
      }
    }
  }
  throw new Error('Nobody is isolated whom one could introduce.');
}
