import type { IResolvers } from '@graphql-tools/utils';
import type { Kind } from '../../../core/kinds.ts';
import { type BridgeKind, type BridgesQuery, bridges, cutPoints } from '../../explore/bridges.ts';
import { canonicalOrNull } from '../../explore/canonical.ts';
import type { PageOf } from '../../explore/page.ts';
import { pageWithin } from '../arguments.ts';
import type { Context } from '../context.ts';
import { type EntityLoader, entityAt, nodeOf } from './entity.ts';
import { computation } from './statistics.ts';

interface BridgesArguments extends Pick<BridgesQuery, 'by' | 'first' | 'offset'> {
  kind?: BridgeKind | null;
  entity?: string | null;
}

/** Query.bridges, Query.cutPoints and what they hold. */
export function bridgesResolvers(load: EntityLoader): IResolvers {
  return {
    Query: {
      bridges: async (_root: unknown, args: BridgesArguments, { database }: Context) => {
        const page = pageWithin(args);
        const entity = await canonicalOrNull(database, args.entity);
        const [found, computed] = await Promise.all([
          bridges(database, { kind: args.kind ?? null, by: args.by, entity, ...page }),
          computation(database, 'bridges'),
        ]);
        return { ...found, computation: computed };
      },
      cutPoints: async (
        _root: unknown,
        { kinds, ...page }: PageOf & { kinds?: Kind[] | null },
        { database }: Context,
      ) => {
        const [found, computed] = await Promise.all([
          cutPoints(database, kinds ?? [], pageWithin(page)),
          computation(database, 'cutPoints'),
        ]);
        return { ...found, computation: computed };
      },
    },
    Bridge: { from: entityAt(load, 'from'), to: entityAt(load, 'to') },
    CutPoint: { node: nodeOf(load) },
  };
}
