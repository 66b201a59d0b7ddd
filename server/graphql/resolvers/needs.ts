import type { IResolvers } from '@graphql-tools/utils';
import { canonicalOrNull } from '../../explore/canonical.ts';
import {
  type ActionState,
  type ActionStatus,
  type NeedState,
  needs,
  type SolutionState,
} from '../../explore/needs.ts';
import type { PageOf } from '../../explore/page.ts';
import { pageWithin } from '../arguments.ts';
import type { Context } from '../context.ts';
import { type EntityLoader, entitiesOf, nodeOf } from './entity.ts';

interface NeedsArguments extends PageOf {
  need?: string | null;
  status?: ActionStatus | null;
}

/** Query.needsAndActions and what it holds. */
export function needsResolvers(load: EntityLoader): IResolvers {
  const node = nodeOf(load);
  return {
    // Within the graph a status is a code, `to-arbitrate`; the API says TO_ARBITRATE.
    ActionStatus: {
      TO_ARBITRATE: 'to-arbitrate',
      TO_INITIATE: 'to-initiate',
      INITIATED: 'initiated',
      ILLEGIBLE: 'illegible',
    },
    Query: {
      needsAndActions: async (
        _root: unknown,
        { need, status, ...page }: NeedsArguments,
        { database }: Context,
      ) =>
        needs(database, {
          id: await canonicalOrNull(database, need),
          status: status ?? null,
          ...pageWithin(page),
        }),
    },
    NeedState: { node, addressedBy: entitiesOf(load, ({ addressedBy }: NeedState) => addressedBy) },
    SolutionState: { node, works: entitiesOf(load, ({ works }: SolutionState) => works) },
    ActionState: { node, responsible: entitiesOf(load, ({ responsible }: ActionState) => responsible) },
  };
}
