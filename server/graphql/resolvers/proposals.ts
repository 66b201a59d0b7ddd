import type { IResolvers } from '@graphql-tools/utils';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { ProposalAction, ProposalStatus, ProposedLink, Written } from '../../../core/proposals.ts';
import { ANY_NETWORK } from '../../accounts/permissions.ts';
import { canonicalId, canonicalIds } from '../../explore/canonical.ts';
import type { PageOf } from '../../explore/page.ts';
import { checkProposal, ProposalError, type ProposedInput } from '../../proposals/check.ts';
import { knownProperties } from '../../proposals/properties.ts';
import {
  commentProposal,
  histories,
  isAnyWaiting,
  MOVES,
  type Move,
  moveProposal,
  type Proposal,
  proposals,
  propose,
} from '../../proposals/proposals.ts';
import { badArgument, pageWithin, textUpTo } from '../arguments.ts';
import { authorise, forbidden } from '../authorise.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import type { EntityLoader } from './entity.ts';

const LONGEST_TEXT = 2000;
const LONGEST_KEY = 100;

interface ListArguments extends PageOf {
  entity?: string | null;
  network?: string | null;
  statuses: ProposalStatus[];
  decidable: boolean;
}

interface Mutation {
  clientMutationId?: string | null;
}

interface ProposeArguments {
  input: ProposedInput & Mutation & { network: string; source?: string | null; comment: string };
}

/** A proposal with what all of a page read at once. */
type Listed = Proposal & {
  readonly all: {
    histories: () => ReturnType<typeof histories>;
    properties: () => ReturnType<typeof knownProperties>;
  };
};

const codes = (words: readonly string[]) =>
  Object.fromEntries(words.map((word) => [word.toUpperCase(), word]));
const ACTIONS: ProposalAction[] = ['add', 'correct', 'remove', 'link', 'unlink', 'merge', 'separate'];
const STATUSES: ProposalStatus[] = ['open', 'accepted', 'refused', 'withdrawn', 'undone'];

/** Query.proposals and Query.proposal, what they hold, and the changes of them. */
export function proposalsResolvers(load: EntityLoader): IResolvers {
  const entity = (id: string | null, context: Context, info: GraphQLResolveInfo) =>
    id === null ? null : canonicalId(context.database, id).then((now) => load(now, context, info));
  return {
    // Within the graph these are words, `accepted`; the API says ACCEPTED.
    ProposalAction: codes(ACTIONS),
    ProposalStatus: codes(STATUSES),
    ProposalApplication: codes(['waiting', 'done', 'failed']),
    ProposalEventType: codes(['proposed', 'commented', ...STATUSES.slice(1)]),
    Query: {
      proposals: async (_root: unknown, args: ListArguments, context: Context) => list(context, args),
      proposal: (_root: unknown, { id }: { id: string }, context: Context) => one(context, id),
    },
    Mutation: {
      propose: (_root: unknown, { input }: ProposeArguments, context: Context) => proposed(context, input),
      decideProposal: async (
        _root: unknown,
        { input }: { input: Mutation & { proposal: string; accept: boolean; reason: string } },
        context: Context,
      ) => {
        const { proposal, accept, reason } = input;
        const text = accept ? shortText('reason', reason) : textUpTo('input.reason', reason, LONGEST_TEXT);
        return moved(context, accept ? 'accept' : 'refuse', proposal, text, input);
      },
      withdrawProposal: (
        _root: unknown,
        { input }: { input: Mutation & { proposal: string } },
        context: Context,
      ) => moved(context, 'withdraw', input.proposal, '', input),
      undoProposal: async (
        _root: unknown,
        { input }: { input: Mutation & { proposal: string; reason: string } },
        context: Context,
      ) =>
        moved(context, 'undo', input.proposal, textUpTo('input.reason', input.reason, LONGEST_TEXT), input),
      commentProposal: async (
        _root: unknown,
        { input }: { input: Mutation & { proposal: string; text: string } },
        context: Context,
      ) => {
        const { id } = await authorise(context, 'discussProposals', ANY_NETWORK);
        const text = textUpTo('input.text', input.text, LONGEST_TEXT);
        const isSaid = await commentProposal(context.database, id, input.proposal, keyOf(input), text);
        if (!isSaid) throw unknown();
        return payload(context, input.proposal, input);
      },
    },
    Proposal: {
      action: ({ change }: Listed) => change.action,
      networkId: ({ network }: Listed) => network,
      network: ({ network }: Listed, _: unknown, context: Context, info: GraphQLResolveInfo) =>
        entity(network, context, info),
      entityId: (proposal: Listed) => endsOf(proposal)[0],
      otherId: (proposal: Listed) => endsOf(proposal)[1],
      entity: (proposal: Listed, _: unknown, context: Context, info: GraphQLResolveInfo) =>
        entity(endsOf(proposal)[0], context, info),
      other: (proposal: Listed, _: unknown, context: Context, info: GraphQLResolveInfo) =>
        entity(endsOf(proposal)[1], context, info),
      type: ({ change }: Listed) => ('type' in change ? change.type : null),
      differences,
      links: ({ change }: Listed) => (change.action === 'add' ? change.links : []),
      deciders: async ({ deciders }: Listed, _: unknown, context: Context, info: GraphQLResolveInfo) => {
        const now = await canonicalIds(context.database, deciders);
        const found = await Promise.all([...new Set(now)].map((id) => load(id, context, info)));
        return found.filter((each) => each !== null);
      },
      history: async ({ id, all }: Listed) => (await all.histories()).get(id) ?? [],
    },
    ProposedLink: {
      isOutgoing: ({ direction }: ProposedLink) => direction === 'out',
      otherId: ({ other }: ProposedLink) => other,
      other: ({ other }: ProposedLink, _: unknown, context: Context, info: GraphQLResolveInfo) =>
        entity(other, context, info),
    },
  };
}

/** What a proposal is about: an entity or record, and the other one of a pair. */
function endsOf({ change }: Proposal): [string, string | null] {
  if ('entity' in change) return [change.entity, null];
  return 'from' in change ? [change.from, change.to] : [change.a, change.b];
}

async function list(context: Context, { entity, network, statuses, decidable, ...part }: ListArguments) {
  const { database, viewer } = context;
  const filter = {
    statuses,
    decidable,
    ...(entity != null && { entities: [entity, await canonicalId(database, entity)] }),
    ...(network != null && { networks: [network, await canonicalId(database, network)] }),
  };
  const { total, isInside, page } = await proposals(
    database,
    viewer?.id ?? null,
    filter,
    pageWithin(part, 100),
  );
  return { total, page: listed(context, page, isInside) };
}

async function one(context: Context, id: string): Promise<Listed | undefined> {
  const { database, viewer } = context;
  const { page, isInside } = await proposals(
    database,
    viewer?.id ?? null,
    { ids: [id] },
    { first: 1, offset: 0 },
  );
  return listed(context, page, isInside)[0];
}

function listed({ database }: Context, page: readonly Proposal[], isInside: boolean): Listed[] {
  const ids = page.map(({ id }) => id);
  const all = {
    histories: once(() => histories(database, ids, isInside)),
    properties: once(() =>
      knownProperties(
        database,
        page.map((proposal) => endsOf(proposal)[0]),
      ),
    ),
  };
  return page.map((proposal) => ({ ...proposal, all }));
}

async function differences({ change, basis, all }: Listed) {
  if (!('values' in change)) return [];
  const isOfEntity = change.action !== 'link';
  const known = isOfEntity ? (await all.properties()).get(change.entity) : undefined;
  return Object.entries(change.values).map(([property, value]) => ({
    property,
    before: texts(basis, property),
    proposed: [value].flat(),
    now: texts(known ?? {}, property),
  }));
}

function texts(values: Written | Readonly<Record<string, unknown>>, name: string): string[] {
  const value = values[name];
  return value === undefined || value === null ? [] : [value].flat().map(String);
}

async function proposed(context: Context, input: ProposeArguments['input']) {
  const { database } = context;
  const network = await canonicalId(database, input.network);
  const { id } = await authorise(context, 'propose', network);
  const comment = shortText('comment', input.comment);
  const source = sourceOf(input.source);
  const checked = await checkProposal(database, input).catch((error: unknown) => {
    if (!(error instanceof ProposalError)) throw error;
    throw badArgument(['input', error.argument].filter(Boolean).join('.'), error.message);
  });
  const made = await propose(database, id, network, keyOf(input), { ...checked, source, comment });
  return made === null ? forbidden() : payload(context, made, input);
}

async function moved(context: Context, move: Move, id: string, text: string, input: Mutation) {
  const { database, ingest } = context;
  const viewer = await authorise(
    context,
    move === 'withdraw' ? 'discussProposals' : 'decideProposals',
    ANY_NETWORK,
  );
  const outcome = await moveProposal(database, viewer.id, id, move, text);
  if (!outcome) throw unknown();
  if (!outcome.allowed) throw forbidden();
  const { from, to } = MOVES[move];
  if (outcome.before !== from && outcome.before !== to) {
    throw new GraphQLError(`This proposal is ${outcome.before} already: it cannot be ${to}.`, {
      extensions: { code: 'CONFLICT' },
    });
  }
  // Takes a while: the page asks how far it is.
  if (to === 'accepted' || to === 'undone')
    if (await isAnyWaiting(database)) void ingest.run(['contributions']);
  return payload(context, id, input);
}

async function payload(context: Context, id: string, { clientMutationId = null }: Mutation) {
  const proposal = await one(context, id);
  if (!proposal) throw unknown();
  return { proposal, clientMutationId };
}

function unknown(): GraphQLError {
  return badArgument('input.proposal', 'a proposal: see the question `proposals`');
}

function keyOf({ clientMutationId = null }: Mutation): string | null {
  return clientMutationId && textUpTo('input.clientMutationId', clientMutationId, LONGEST_KEY);
}

function shortText(name: string, value: string): string {
  return value.trim() === '' ? '' : textUpTo(`input.${name}`, value, LONGEST_TEXT);
}

function sourceOf(source: string | null | undefined): string | null {
  if (source == null || source.trim() === '') return null;
  const text = textUpTo('input.source', source, LONGEST_TEXT);
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw badArgument('input.source', 'an http or https address');
  }
  return text;
}
