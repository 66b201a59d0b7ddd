import type { IResolvers } from '@graphql-tools/utils';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import {
  PROPOSAL_ACTIONS,
  PROPOSAL_STATUSES,
  type ProposalStatus,
  type ProposedLink,
  type Written,
} from '../../../core/proposals.ts';
import { ANY_NETWORK } from '../../accounts/permissions.ts';
import { canonicalId } from '../../explore/canonical.ts';
import type { PageOf } from '../../explore/page.ts';
import { checkProposal, ProposalError, type ProposedInput } from '../../proposals/check.ts';
import { knownEntities } from '../../proposals/known.ts';
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
import { badArgument, keyOf, pageWithin, textUpTo } from '../arguments.ts';
import { authorise, forbidden } from '../authorise.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import type { EntityLoader } from './entity.ts';

const LONGEST_TEXT = 2000;

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
    known: () => ReturnType<typeof knownEntities>;
  };
};

const codes = (words: readonly string[]) =>
  Object.fromEntries(words.map((word) => [word.toUpperCase(), word]));

/** Query.proposals and Query.proposal, what they hold, and the changes of them. */
export function proposalsResolvers(load: EntityLoader): IResolvers {
  const entity =
    <Parent extends Pick<Listed, 'all'>>(idOf: (parent: Parent) => string | null) =>
    async (parent: Parent, _: unknown, context: Context, info: GraphQLResolveInfo) => {
      const id = idOf(parent);
      return id === null ? null : load(await today(parent, id), context, info);
    };
  return {
    // Within the graph these are words, `accepted`; the API says ACCEPTED.
    ProposalAction: codes(PROPOSAL_ACTIONS),
    ProposalStatus: codes(PROPOSAL_STATUSES),
    ProposalApplication: codes(['waiting', 'done', 'failed']),
    ProposalEventType: codes(['proposed', 'commented', ...PROPOSAL_STATUSES.slice(1)]),
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
      network: entity(({ network }: Listed) => network),
      entityId: (proposal: Listed) => endsOf(proposal)[0],
      otherId: (proposal: Listed) => endsOf(proposal)[1],
      entity: entity((proposal: Listed) => endsOf(proposal)[0]),
      other: entity((proposal: Listed) => endsOf(proposal)[1]),
      type: ({ change }: Listed) => ('type' in change ? change.type : null),
      differences,
      links: (proposal: Listed) => linksOf(proposal).map((link) => ({ ...link, all: proposal.all })),
      deciders: async (proposal: Listed, _: unknown, context: Context, info: GraphQLResolveInfo) => {
        const now = await Promise.all(proposal.deciders.map((id) => today(proposal, id)));
        const found = await Promise.all([...new Set(now)].map((id) => load(id, context, info)));
        return found.filter((each) => each !== null);
      },
      history: async ({ id, all }: Listed) => (await all.histories()).get(id) ?? [],
    },
    ProposedLink: {
      isOutgoing: ({ direction }: ProposedLink) => direction === 'out',
      otherId: ({ other }: ProposedLink) => other,
      other: entity(({ other }: ProposedLink & Pick<Listed, 'all'>) => other),
    },
  };
}

/** What a proposal is about: an entity or record, and the other one of a pair. */
function endsOf({ change }: Proposal): [string, string | null] {
  if ('entity' in change) return [change.entity, null];
  return 'from' in change ? [change.from, change.to] : [change.a, change.b];
}

function linksOf({ change }: Proposal): readonly ProposedLink[] {
  return change.action === 'add' ? change.links : [];
}

/** The entity that an identifier of a proposal stands for today. */
async function today({ all }: Pick<Listed, 'all'>, id: string): Promise<string> {
  return (await all.known()).get(id)?.entity ?? id;
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
    known: once(() => knownEntities(database, page.flatMap(idsOf))),
  };
  return page.map((proposal) => ({ ...proposal, all }));
}

/** The identifiers that a proposal names, as they were when it was made. */
function idsOf(proposal: Proposal): string[] {
  const [id, other] = endsOf(proposal);
  const ends = other === null ? [id] : [id, other];
  return [proposal.network, ...ends, ...proposal.deciders, ...linksOf(proposal).map((link) => link.other)];
}

async function differences({ change, basis, all }: Listed) {
  if (!('values' in change)) return [];
  const isOfEntity = change.action !== 'link';
  const known = isOfEntity ? (await all.known()).get(change.entity)?.properties : undefined;
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
