import type { IResolvers } from '@graphql-tools/utils';
import { GraphQLError } from 'graphql';
import type { Database } from '../../../core/neo4j/database.ts';
import type { NamedChange } from '../../accounts/once.ts';
import { dayInParis } from '../../dialogue/day.ts';
import {
  type AnswerStatus,
  answerDialogue,
  comment,
  commentsOfAll,
  type Dialogue,
  type DialogueComment,
  type DialogueFilter,
  dialogue,
  dialogues,
  moveClosing,
  networkOfComment,
  openDialogue,
  removeComment,
  withdrawComment,
} from '../../dialogue/dialogue.ts';
import { canonicalId, canonicalIds } from '../../explore/canonical.ts';
import type { PageOf } from '../../explore/page.ts';
import { badArgument, dateOf, keyOf, listUpTo, pageWithin, textUpTo } from '../arguments.ts';
import { authorise, forbidden } from '../authorise.ts';
import type { Context } from '../context.ts';
import { type EntityLoader, entityAt } from './entity.ts';

/** Two pages of print. */
const LONGEST_TEXT = 4000;
const MOST_ENTITIES = 200;

interface Input<Fields> {
  input: Fields & { clientMutationId?: string | null };
}
type Opening = Input<{ entity: string; closesOn: string; text?: string | null }>;
type Comment = Input<{ dialogue: string; network: string; text: string }>;
type OfComment = Input<{ comment: string }>;
type Closing = Input<{ dialogue: string; closesOn: string }>;
type Answer = Input<{ dialogue: string; text: string; status: AnswerStatus; statedAt?: string | null }>;

/** Query.dialogues, what they hold, and the changes of them. */
export function dialogueResolvers(load: EntityLoader): IResolvers {
  return {
    // Within the graph a status is a code, `to-arbitrate`; the API says TO_ARBITRATE.
    AnswerStatus: {
      TO_ARBITRATE: 'to-arbitrate',
      TO_INITIATE: 'to-initiate',
      INITIATED: 'initiated',
      DECLINED: 'declined',
    },
    Query: {
      dialogues: async (
        _root: unknown,
        { entities, open, ...part }: Partial<DialogueFilter> & PageOf,
        { database }: Context,
      ) => {
        const about = entities ? listUpTo('entities', entities, MOST_ENTITIES) : null;
        const filter = { entities: about && (await canonicalIds(database, about)), open: open ?? null };
        const found = await dialogues(database, filter, pageWithin(part));
        return { ...found, page: withComments(database, found.page) };
      },
    },
    Mutation: {
      openDialogue: async (_root: unknown, { input }: Opening, context: Context) => {
        const { database } = context;
        const change = await leading(context, input);
        const text = input.text == null ? null : textUpTo('input.text', input.text, LONGEST_TEXT);
        const closesOn = dayFromToday('input.closesOn', input.closesOn);
        const entity = await canonicalId(database, input.entity);
        const id = await openDialogue(database, change, { entity, text, closesOn });
        if (id === null) {
          throw badArgument('input.entity', 'a need or a programme that the observatory holds');
        }
        return payload(context, id, input);
      },
      commentDialogue: async (_root: unknown, { input }: Comment, context: Context) => {
        const { database } = context;
        const network = await canonicalId(database, input.network);
        const { id: account } = await authorise(context, 'comment', network);
        const text = textUpTo('input.text', input.text, LONGEST_TEXT);
        const said = { dialogue: input.dialogue, network, text };
        const made = await comment(database, { account, key: keyOf(input) }, said);
        if (!made) throw unknownDialogue();
        if ('closedOn' in made) throw closed(made.closedOn);
        return payload(context, input.dialogue, input);
      },
      withdrawComment: async (_root: unknown, { input }: OfComment, context: Context) => {
        const { database } = context;
        const network = await networkOfComment(database, input.comment);
        const { id } = await authorise(context, 'comment', network);
        const withdrawn = await withdrawComment(database, id, input.comment);
        if (!withdrawn) throw forbidden();
        if ('closedOn' in withdrawn) throw closed(withdrawn.closedOn);
        return payload(context, withdrawn.dialogue, input);
      },
      removeComment: async (_root: unknown, { input }: OfComment, context: Context) => {
        const { account } = await leading(context, input);
        const id = await removeComment(context.database, account, input.comment);
        if (id === null) throw badArgument('input.comment', 'a comment: see the question `dialogues`');
        return payload(context, id, input);
      },
      moveDialogueClosing: async (_root: unknown, { input }: Closing, context: Context) => {
        const change = await leading(context, input);
        const { dialogue: id } = input;
        const closesOn = dayFromToday('input.closesOn', input.closesOn);
        if (!(await moveClosing(context.database, change, { dialogue: id, closesOn })))
          throw unknownDialogue();
        return payload(context, id, input);
      },
      answerDialogue: async (_root: unknown, { input }: Answer, context: Context) => {
        const change = await leading(context, input);
        const { dialogue: id, status } = input;
        const text = textUpTo('input.text', input.text, LONGEST_TEXT);
        const statedAt = dayUpToToday('input.statedAt', input.statedAt ?? dayInParis());
        const answer = { dialogue: id, text, status, statedAt };
        if (!(await answerDialogue(context.database, change, answer))) throw unknownDialogue();
        return payload(context, id, input);
      },
    },
    Dialogue: {
      entityId: ({ entity }: Dialogue) => entity,
      entity: entityAt(load, 'entity'),
      answer: ({ answers }: Dialogue) => answers[0] ?? null,
      earlierAnswers: ({ answers }: Dialogue) => answers.slice(1),
    },
    DialogueComment: {
      networkId: ({ network }: DialogueComment) => network,
      network: entityAt(load, 'network'),
      isOwn: ({ account }: DialogueComment, _args: unknown, { viewer }: Context) => viewer?.id === account,
    },
  };
}

/** The change of somebody who may speak for the authority. */
async function leading(context: Context, input: Input<object>['input']): Promise<NamedChange> {
  const { id: account } = await authorise(context, 'leadDialogue', null);
  return { account, key: keyOf(input) };
}

async function payload(
  { database }: Context,
  id: string,
  { clientMutationId }: Input<object>['input'],
): Promise<object> {
  const now = await dialogue(database, id);
  return { dialogue: now && withComments(database, [now])[0], clientMutationId };
}

/** Dialogues whose comments, when they are asked for, are read at once for all of them. */
function withComments(database: Database, page: readonly Dialogue[]): object[] {
  const ids = page.map(({ id }) => id);
  const read = new Map<string, ReturnType<typeof commentsOfAll>>();
  const comments = (part: PageOf) => {
    const { first, offset } = pageWithin(part);
    const key = `${first} ${offset}`;
    const found = read.get(key) ?? commentsOfAll(database, ids, { first, offset });
    read.set(key, found);
    return found;
  };
  return page.map((each) => ({
    ...each,
    comments: async (part: PageOf) => (await comments(part)).get(each.id),
  }));
}

function unknownDialogue(): GraphQLError {
  return badArgument('input.dialogue', 'a dialogue: see the question `dialogues`');
}

/** What one is told who comes too late. */
function closed(on: string): GraphQLError {
  return new GraphQLError(`This dialogue closed on ${on}, at the end of the day in Paris.`, {
    extensions: { code: 'DIALOGUE_CLOSED', closedOn: on },
  });
}

/** @throws GraphQLError BAD_USER_INPUT that names the argument */
function dayFromToday(name: string, value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00Z`).toJSON()?.startsWith(value);
  if (!isDay) throw badArgument(name, `an ISO 8601 date such as 2027-01-31, not "${value}"`);
  if (value < dayInParis()) throw badArgument(name, `today or later, not ${value}`);
  return value;
}

/** @throws GraphQLError BAD_USER_INPUT that names the argument */
function dayUpToToday(name: string, value: string): string {
  if (dateOf(name, value) > dayInParis()) throw badArgument(name, `no later than today, not ${value}`);
  return value;
}
