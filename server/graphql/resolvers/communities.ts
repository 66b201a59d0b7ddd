import type { IResolvers } from '@graphql-tools/utils';
import { canonicalOrNull } from '../../explore/canonical.ts';
import {
  type CommunitiesQuery,
  type Community,
  communities,
  communityName,
} from '../../explore/communities.ts';
import type { Language } from '../../words.ts';
import { inRange, pageWithin } from '../arguments.ts';
import type { Context } from '../context.ts';
import { type EntityLoader, entitiesOf, nodeOf } from './entity.ts';
import { computation } from './statistics.ts';

type CommunitiesArguments = Omit<CommunitiesQuery, 'entity'> & { entity?: string | null };

/** Query.communities and what it holds. */
export function communitiesResolvers(load: EntityLoader): IResolvers {
  return {
    Query: {
      communities: async (_root: unknown, args: CommunitiesArguments, { database }: Context) => {
        const query = {
          entity: await canonicalOrNull(database, args.entity),
          minimumSize: inRange('minimumSize', args.minimumSize, 2, 100_000),
          members: inRange('members', args.members, 1, 20),
          ...pageWithin(args, 100),
        };
        const [found, computed] = await Promise.all([
          communities(database, query),
          computation(database, 'communities'),
        ]);
        const page = found.page.map((community) => ({ ...community, shown: query.members }));
        return { total: found.total, page, computation: computed };
      },
    },
    Community: {
      name: (community: Community, { language }: { language: Language }) =>
        communityName(community, language),
      members: entitiesOf(load, ({ members, shown }: Community & { shown: number }) =>
        members.slice(0, shown).map(({ id }) => id),
      ),
    },
    TellingTheme: { node: nodeOf(load) },
  };
}
