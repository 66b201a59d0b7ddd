import type { IResolvers } from '@graphql-tools/utils';
import type { Kind } from '../../../core/kinds.ts';
import { canonicalScope } from '../../explore/canonical.ts';
import { type CentralityQuery, centrality } from '../../explore/centrality.ts';
import { pageWithin } from '../arguments.ts';
import type { Context } from '../context.ts';
import { type EntityLoader, nodeOf } from './entity.ts';
import { computation } from './statistics.ts';

interface CentralityArguments extends Pick<CentralityQuery, 'by' | 'first' | 'offset'> {
  kinds?: Kind[] | null;
  theme?: string | null;
  territory?: string | null;
}

/** Query.centrality and what it holds. */
export function centralityResolvers(load: EntityLoader): IResolvers {
  return {
    Query: {
      centrality: async (_root: unknown, args: CentralityArguments, { database }: Context) => {
        const page = pageWithin(args);
        const { theme, territory } = await canonicalScope(database, args);
        const [found, computed] = await Promise.all([
          centrality(database, { by: args.by, kinds: args.kinds ?? [], theme, territory, ...page }),
          computation(database, 'centrality'),
        ]);
        return { ...found, computation: computed };
      },
    },
    RankedEntity: { node: nodeOf(load) },
  };
}
