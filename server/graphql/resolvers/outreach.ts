import type { IResolvers } from '@graphql-tools/utils';
import type { GraphQLResolveInfo } from 'graphql';
import { canonicalId, canonicalIds } from '../../explore/canonical.ts';
import type { PageOf } from '../../explore/page.ts';
import {
  type ListChange,
  type OutreachEntry,
  outreach,
  type Pair,
  removeEntries,
  type SavedEntry,
  saveEntry,
} from '../../outreach/outreach.ts';
import type { Language } from '../../words.ts';
import { badArgument, dateOf, keyOf, listUpTo, pageWithin, textUpTo } from '../arguments.ts';
import { authorise, forbidden } from '../authorise.ts';
import type { Context } from '../context.ts';
import type { EntityLoader } from './entity.ts';

/** Room for a page of notes. */
const LONGEST_NOTE = 2000;
const MOST_SENTENCES = 10;
const LONGEST_SENTENCE = 1000;
const MOST_THROUGH = 20;

interface Named {
  network: string;
  clientMutationId?: string | null;
}

interface SaveArguments {
  input: Named & Pair & Pick<SavedEntry, 'through' | 'aboutFr' | 'aboutEn'> & Partial<SavedEntry>;
}

interface RemoveArguments {
  input: Named & { [End in keyof Pair]?: Pair[End] | null };
}

/** Query.outreach, what it holds, and the changes of it. */
export function outreachResolvers(load: EntityLoader): IResolvers {
  const entity =
    (end: keyof Pair) => (entry: OutreachEntry, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      load(entry[end], context, info);
  return {
    // Within the graph a status is a code, `to-contact`; the API says TO_CONTACT.
    OutreachStatus: {
      TO_CONTACT: 'to-contact',
      CONTACTED: 'contacted',
      INTRODUCED: 'introduced',
      DECLINED: 'declined',
    },
    Query: {
      outreach: async (_root: unknown, args: PageOf & { network: string }, context: Context) => {
        const { database } = context;
        const network = await canonicalId(database, args.network);
        const { id } = await authorise(context, 'readOutreach', network);
        const list = await outreach(database, id, network, pageWithin(args, 100));
        return list ? { ...list, page: await current(context, list.page) } : forbidden();
      },
    },
    Mutation: {
      saveOutreach: async (_root: unknown, { input }: SaveArguments, context: Context) => {
        const change = await authorisedChange(context, input);
        const saved = await saveEntry(context.database, change, await checked(context, input));
        if (!saved) throw badArgument('input', 'about entities that the observatory holds');
        const [entry = null] = saved.entry ? await current(context, [saved.entry]) : [];
        return { entry, clientMutationId: input.clientMutationId };
      },
      removeOutreach: async (_root: unknown, { input }: RemoveArguments, context: Context) => {
        const change = await authorisedChange(context, input);
        const { actor, other, clientMutationId } = input;
        if (!actor !== !other) throw badArgument('input', 'with both actor and other, or with none of them');
        const pair = actor && other ? await pairOf(context, { actor, other }) : null;
        const removed = await removeEntries(context.database, change, pair);
        return removed === null ? forbidden() : { removed, clientMutationId };
      },
    },
    OutreachEntry: {
      actorId: ({ actor }: OutreachEntry) => actor,
      otherId: ({ other }: OutreachEntry) => other,
      actor: entity('actor'),
      other: entity('other'),
      through: async (entry: OutreachEntry, _: unknown, context: Context, info: GraphQLResolveInfo) => {
        const found = await Promise.all(entry.through.map((id) => load(id, context, info)));
        return found.filter((each) => each !== null);
      },
      about: ({ aboutFr, aboutEn }: OutreachEntry, { language }: { language: Language }) =>
        language === 'en' ? aboutEn : aboutFr,
    },
  };
}

/** Entries with those whom their entities were merged into since they were saved. */
async function current({ database }: Context, entries: readonly OutreachEntry[]): Promise<OutreachEntry[]> {
  const ids = [...new Set(entries.flatMap(({ actor, other, through }) => [actor, other, ...through]))];
  const known = new Map((await canonicalIds(database, ids)).map((id, index) => [ids[index], id]));
  const now = (id: string) => known.get(id) ?? id;
  return entries.map((entry) => ({
    ...entry,
    actor: now(entry.actor),
    other: now(entry.other),
    through: entry.through.map(now),
  }));
}

async function authorisedChange(context: Context, input: Named): Promise<ListChange> {
  const network = await canonicalId(context.database, input.network);
  const { id } = await authorise(context, 'changeOutreach', network);
  return { account: id, network, key: keyOf(input) };
}

async function pairOf({ database }: Context, { actor, other }: Pair): Promise<Pair> {
  const [one = actor, another = other] = await canonicalIds(database, [actor, other]);
  if (one === another) throw badArgument('input.other', 'another entity than input.actor');
  return { actor: one, other: another };
}

/** What is to be saved, within its bounds. */
async function checked(context: Context, input: SaveArguments['input']): Promise<SavedEntry> {
  const { through, status = null, note = null, addedAt = null } = input;
  const about = (name: 'aboutFr' | 'aboutEn') =>
    listUpTo(`input.${name}`, input[name], MOST_SENTENCES).map((text) =>
      textUpTo(`input.${name}`, text, LONGEST_SENTENCE),
    );
  // A note keeps its spaces: it is being written.
  if (note !== null && note.length > LONGEST_NOTE) {
    throw badArgument('input.note', `at most ${LONGEST_NOTE} characters, not ${note.length}`);
  }
  return {
    ...(await pairOf(context, input)),
    through: await canonicalIds(context.database, listUpTo('input.through', through, MOST_THROUGH)),
    aboutFr: about('aboutFr'),
    aboutEn: about('aboutEn'),
    status,
    note,
    addedAt: addedAt && dateOf('input.addedAt', addedAt),
  };
}
