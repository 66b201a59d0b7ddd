import type { IResolvers } from '@graphql-tools/utils';
import { canonicalOrNull } from '../../explore/canonical.ts';
import type { PageOf } from '../../explore/page.ts';
import { type FundedWork, publicAction } from '../../explore/public-action.ts';
import { pageWithin } from '../arguments.ts';
import type { Context } from '../context.ts';
import { type EntityLoader, entitiesOf, nodeOf } from './entity.ts';

/** Query.publicAction and what it holds. */
export function publicActionResolvers(load: EntityLoader): IResolvers {
  const node = nodeOf(load);
  return {
    Query: {
      publicAction: async (
        _root: unknown,
        { programme, ...page }: PageOf & { programme?: string | null },
        { database }: Context,
      ) =>
        publicAction(database, { id: await canonicalOrNull(database, programme), ...pageWithin(page, 50) }),
    },
    ProgrammeBalance: { node },
    ProgrammePart: { node },
    FundedWork: {
      node,
      through: entitiesOf(load, ({ through }: FundedWork) => through),
      laureates: entitiesOf(load, ({ laureates }: FundedWork) => laureates),
      outcomes: entitiesOf(load, ({ outcomes }: FundedWork) => outcomes),
      reusedBy: entitiesOf(load, ({ users }: FundedWork) => users),
    },
  };
}
