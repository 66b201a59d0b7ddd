import type { IResolvers } from '@graphql-tools/utils';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { KIND_NAMES } from '../../../core/kinds.ts';
import { canonicalId } from '../../explore/canonical.ts';
import type { Path } from '../../explore/graph.ts';
import type { Facets } from '../../search/facets.ts';
import { type Reason, reasonText } from '../../search/reasons.ts';
import type { Language } from '../../words.ts';
import type { Context } from '../context.ts';
import { entityLoader, nodeOf } from './entity.ts';
import { ecosystemResolver, neighbourhoodResolver, pathResolver, pathText } from './graph.ts';
import { introductionsResolver, isolatedActorsResolver, isolationResolver } from './isolation.ts';
import { networkFinderResolver } from './networks.ts';
import { mergeTextResolver, recordsResolver } from './records.ts';
import {
  closestSentenceResolver,
  excerptResolver,
  facetNameResolver,
  searchResolver,
  suggestResolver,
} from './search.ts';
import { closestResolver, similarResolver } from './similar.ts';
import { statisticsResolver } from './statistics.ts';

/**
 * Resolvers of our own questions.
 * @param domain the generated schema, to which entities are delegated
 */
export function resolvers(domain: GraphQLSchema): IResolvers {
  const load = entityLoader(domain);
  const node = { node: nodeOf(load) };
  const through = (
    parent: { through: string[] },
    _args: unknown,
    context: Context,
    info: GraphQLResolveInfo,
  ) => Promise.all(parent.through.map((id) => load(id, context, info)));
  return {
    // Within the server a kind is its label, `Network`; the API says NETWORK.
    Kind: Object.fromEntries(KIND_NAMES.map((kind) => [kind.toUpperCase(), kind])),
    Language: { FR: 'fr', EN: 'en' },
    Query: {
      entity: async (_root: unknown, { id }: { id: string }, context: Context, info: GraphQLResolveInfo) =>
        load(await canonicalId(context.database, id), context, info),
      records: recordsResolver,
      search: searchResolver,
      suggest: suggestResolver,
      similar: similarResolver,
      neighbourhood: neighbourhoodResolver,
      path: pathResolver,
      ecosystem: ecosystemResolver,
      isolatedActors: isolatedActorsResolver,
      isolation: isolationResolver,
      introductions: introductionsResolver,
      networkFinder: networkFinderResolver,
      statistics: statisticsResolver,
    },
    SearchHit: { ...node, excerpt: excerptResolver, closestSentence: closestSentenceResolver },
    Suggestion: node,
    Facets: { kinds: ({ kinds }: Facets) => kinds.map(({ value, count }) => ({ kind: value, count })) },
    FacetValue: { name: facetNameResolver },
    SimilarHit: { ...node, closest: closestResolver },
    IsolatedActor: node,
    Introduction: { ...node, through },
    NetworkFit: { ...node, through },
    Reason: {
      text: (reason: Reason, { language }: { language: Language }) => reasonText(reason, language),
      entities: ({ entities }: Reason) => entities.map(({ id }) => id),
      links: ({ links = [] }: Reason) => links.map(({ id, from, to }) => ({ entity: id, from, to })),
    },
    Merge: { text: mergeTextResolver },
    Path: {
      length: ({ edges }: Path) => edges.length,
      text: pathText,
    },
  };
}
