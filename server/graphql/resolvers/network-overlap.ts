import type { IResolvers } from '@graphql-tools/utils';
import { canonicalIds } from '../../explore/canonical.ts';
import { type NetworkPair, networkOverlap, type OverlapQuery } from '../../explore/network-overlap.ts';
import { inRange, listUpTo, pageWithin } from '../arguments.ts';
import type { Context } from '../context.ts';
import { type EntityLoader, entitiesOf, entityAt } from './entity.ts';

/** At most this many networks in one question. */
const MOST_NETWORKS = 50;

type OverlapArguments = Omit<OverlapQuery, 'networks'> & { networks?: string[] | null };

/** Query.networkOverlap and what it holds. */
export function networkOverlapResolvers(load: EntityLoader): IResolvers {
  return {
    Query: {
      networkOverlap: async (_root: unknown, args: OverlapArguments, { database }: Context) => {
        const networks = listUpTo('networks', args.networks ?? [], MOST_NETWORKS);
        return networkOverlap(database, {
          scope: args.scope,
          by: args.by,
          minimumShared: inRange('minimumShared', args.minimumShared, 1, 1000),
          networks: await canonicalIds(database, networks),
          ...pageWithin(args),
        });
      },
    },
    NetworkPair: {
      a: entityAt(load, 'a'),
      b: entityAt(load, 'b'),
      shared: entitiesOf(load, ({ shared }: NetworkPair) => shared),
    },
  };
}
