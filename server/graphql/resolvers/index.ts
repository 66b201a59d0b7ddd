import type { IResolvers } from '@graphql-tools/utils';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { KIND_NAMES } from '../../../core/kinds.ts';
import { canonicalId } from '../../explore/canonical.ts';
import type { Path } from '../../explore/graph.ts';
import type { Introduction } from '../../search/introductions.ts';
import type { IsolatedActor } from '../../search/isolation.ts';
import { comparisonText, type PeerComparison, standingText } from '../../search/peers.ts';
import { type Reason, reasonText } from '../../search/reasons.ts';
import type { Language } from '../../words.ts';
import type { Context } from '../context.ts';
import { entityLoader, nodeOf } from './entity.ts';
import { ecosystemResolver, neighbourhoodResolver, pathResolver, pathText } from './graph.ts';
import { introductionsResolver, isolatedActorsResolver, isolationResolver } from './isolation.ts';
import { mergeTextResolver, recordsResolver } from './records.ts';
import { searchResolver } from './search.ts';
import { similarResolver } from './similar.ts';
import { statisticsResolver } from './statistics.ts';

/**
 * Resolvers of our own questions.
 * @param domain the generated schema, to which entities are delegated
 */
export function resolvers(domain: GraphQLSchema): IResolvers {
  const load = entityLoader(domain);
  const node = { node: nodeOf(load) };
  return {
    // Within the server a kind is its label, `Network`; the API says NETWORK.
    Kind: Object.fromEntries(KIND_NAMES.map((kind) => [kind.toUpperCase(), kind])),
    Language: { FR: 'fr', EN: 'en' },
    Query: {
      entity: async (_root: unknown, { id }: { id: string }, context: Context, info: GraphQLResolveInfo) =>
        load(await canonicalId(context.database, id), context, info),
      records: recordsResolver,
      search: searchResolver,
      similar: similarResolver,
      neighbourhood: neighbourhoodResolver,
      path: pathResolver,
      ecosystem: ecosystemResolver,
      isolatedActors: isolatedActorsResolver,
      isolation: isolationResolver,
      introductions: introductionsResolver,
      statistics: statisticsResolver,
    },
    SearchHit: node,
    SimilarHit: node,
    IsolatedActor: {
      ...node,
      standingText: (actor: IsolatedActor, { language }: { language: Language }) =>
        standingText(actor, language),
    },
    PeerComparison: {
      territory: ({ territory }: PeerComparison) => territory?.id ?? null,
      text: (peers: PeerComparison, { language }: { language: Language }) => comparisonText(peers, language),
    },
    Introduction: {
      ...node,
      through: ({ through }: Introduction, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
        Promise.all(through.map((id) => load(id, context, info))),
    },
    Reason: {
      text: (reason: Reason, { language }: { language: Language }) => reasonText(reason, language),
      entities: ({ entities }: Reason) => entities.map(({ id }) => id),
    },
    Merge: { text: mergeTextResolver },
    Path: {
      length: ({ edges }: Path) => edges.length,
      text: pathText,
    },
  };
}
