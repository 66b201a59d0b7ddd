import type { IResolvers } from '@graphql-tools/utils';
import { canonicalOrNull } from '../../explore/canonical.ts';
import type { PageOf } from '../../explore/page.ts';
import {
  chainText,
  inOrder,
  neverReused,
  type ReuseChain,
  type ReuseFilter,
  reuseChains,
  reusedInnovations,
  reuseSummary,
  reuses,
} from '../../explore/reuse.ts';
import type { Language } from '../../words.ts';
import { pageWithin } from '../arguments.ts';
import type { Context } from '../context.ts';
import { type EntityLoader, entitiesOf, entityAt, nodeOf } from './entity.ts';

interface ReuseArguments {
  entity?: string | null;
  theme?: string | null;
}

/** Query.reuse and what it holds: each part is read only when it is asked for. */
export function reuseResolvers(load: EntityLoader): IResolvers {
  const node = { node: nodeOf(load) };
  return {
    Query: {
      reuse: async (_root: unknown, { entity, theme }: ReuseArguments, { database }: Context) => {
        const [id, about] = await Promise.all([
          canonicalOrNull(database, entity),
          canonicalOrNull(database, theme),
        ]);
        return { id, theme: about } satisfies ReuseFilter;
      },
    },
    ReuseReport: {
      summary: (filter: ReuseFilter, _args: unknown, { database }: Context) => reuseSummary(database, filter),
      reuses: (filter: ReuseFilter, page: PageOf, { database }: Context) =>
        reuses(database, filter, pageWithin(page)),
      innovations: (filter: ReuseFilter, page: PageOf, { database }: Context) =>
        reusedInnovations(database, filter, pageWithin(page)),
      neverReused: (filter: ReuseFilter, page: PageOf, { database }: Context) =>
        neverReused(database, filter, pageWithin(page)),
      chains: (filter: ReuseFilter, page: PageOf, { database }: Context) =>
        reuseChains(database, filter, pageWithin(page)),
    },
    DocumentedReuse: { user: entityAt(load, 'user'), used: entityAt(load, 'used') },
    ReusedInnovation: node,
    UnusedProject: node,
    ReuseChain: {
      entities: entitiesOf(load, ({ entities }: ReuseChain) => entities.map(({ id }) => id)),
      inOrder: (chain: ReuseChain) => inOrder(chain),
      length: ({ reuses }: ReuseChain) => reuses.length,
      text: (chain: ReuseChain, { language }: { language: Language }) => chainText(chain, language),
    },
  };
}
