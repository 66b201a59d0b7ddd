import type { IResolvers } from '@graphql-tools/utils';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { KIND_NAMES } from '../../../core/kinds.ts';
import { canonicalId } from '../../explore/canonical.ts';
import type { Path } from '../../explore/graph.ts';
import type { Facets } from '../../search/facets.ts';
import type { Acquaintances } from '../../search/introduction-effects.ts';
import type { IsolatedActor } from '../../search/isolation.ts';
import { comparisonText, type PeerComparison, standingText } from '../../search/peers.ts';
import { type Reason, reasonText } from '../../search/reasons.ts';
import type { Language } from '../../words.ts';
import type { Context } from '../context.ts';
import { accountsResolvers } from './accounts.ts';
import { bridgesResolvers } from './bridges.ts';
import { centralityResolvers } from './centrality.ts';
import { communitiesResolvers } from './communities.ts';
import { dialogueResolvers } from './dialogue.ts';
import { diffusionResolvers } from './diffusion.ts';
import { type EntityLoader, entitiesOf, entityLoader, nodeOf } from './entity.ts';
import {
  ecosystemResolver,
  neighbourhoodResolver,
  pathResolver,
  pathsResolver,
  pathText,
  statementsResolver,
} from './graph.ts';
import { inventoryResolvers } from './inventory.ts';
import {
  effectResolver,
  introductionsResolver,
  isolatedActorsResolver,
  isolationResolver,
} from './isolation.ts';
import { needsResolvers } from './needs.ts';
import { networkOverlapResolvers } from './network-overlap.ts';
import { networkFinderResolver } from './networks.ts';
import { outreachResolvers } from './outreach.ts';
import { privacyResolvers } from './privacy.ts';
import { proposalsResolvers } from './proposals.ts';
import { publicActionResolvers } from './public-action.ts';
import { mergeTextResolver, recordsResolver } from './records.ts';
import { reuseResolvers } from './reuse.ts';
import { runsResolvers } from './runs.ts';
import {
  closestSentenceResolver,
  excerptResolver,
  facetNameResolver,
  searchResolver,
  suggestResolver,
} from './search.ts';
import { closestResolver, closestSentencesResolver, similarResolver } from './similar.ts';
import { statisticsResolver } from './statistics.ts';
import { timelineResolvers } from './timeline.ts';
import { vocabularyResolvers } from './vocabulary.ts';

/**
 * Resolvers of our own questions.
 * @param domain the generated schema, to which entities are delegated
 */
export function resolvers(domain: GraphQLSchema): IResolvers[] {
  const load = entityLoader(domain);
  return [
    ownResolvers(load),
    reuseResolvers(load),
    networkOverlapResolvers(load),
    communitiesResolvers(load),
    centralityResolvers(load),
    bridgesResolvers(load),
    diffusionResolvers(load),
    timelineResolvers(load),
    inventoryResolvers(load),
    needsResolvers(load),
    publicActionResolvers(load),
    runsResolvers,
    accountsResolvers(load),
    outreachResolvers(load),
    proposalsResolvers(load),
    vocabularyResolvers,
    dialogueResolvers(load),
    privacyResolvers(load),
  ];
}

function ownResolvers(load: EntityLoader): IResolvers {
  const node = { node: nodeOf(load) };
  const through = entitiesOf(load, (parent: { through: string[] }) => parent.through);
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
      closestSentences: closestSentencesResolver,
      neighbourhood: neighbourhoodResolver,
      path: pathResolver,
      paths: pathsResolver,
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
    Introduction: {
      ...node,
      through,
      closest: closestResolver,
      effect: effectResolver,
    },
    Acquaintances: { nodes: entitiesOf(load, ({ ids }: Acquaintances) => ids) },
    NetworkFit: { ...node, through },
    IsolatedActor: {
      ...node,
      standingText: (actor: IsolatedActor, { language }: { language: Language }) =>
        standingText(actor, language),
    },
    PeerComparison: {
      territory: ({ territory }: PeerComparison) => territory?.id ?? null,
      text: (peers: PeerComparison, { language }: { language: Language }) => comparisonText(peers, language),
    },
    Reason: {
      text: (reason: Reason, { language }: { language: Language }) => reasonText(reason, language),
      entities: ({ entities }: Reason) => entities.map(({ id }) => id),
      links: ({ links = [] }: Reason) => links.map(({ id, from, to }) => ({ entity: id, from, to })),
    },
    Merge: { text: mergeTextResolver },
    GraphEdge: { statements: statementsResolver },
    Path: {
      length: ({ edges }: Path) => edges.length,
      text: pathText,
    },
  };
}
