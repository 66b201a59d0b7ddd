import type { IResolvers } from '@graphql-tools/utils';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { canonicalId } from '../../explore/canonical.ts';
import type { PageOf } from '../../explore/page.ts';
import { rateLimit } from '../../operations/rate.ts';
import { currentRequest } from '../../operations/request.ts';
import { startErasure } from '../../privacy/erasure.ts';
import { heldOfPeople } from '../../privacy/held.ts';
import {
  type Asked,
  ask,
  type Decision,
  decide,
  type PersonRequest,
  requestById,
  requestOf,
  requests,
} from '../../privacy/requests.ts';
import { badArgument, keyOf, pageWithin, textUpTo } from '../arguments.ts';
import { authorise, forbidden } from '../authorise.ts';
import type { Context } from '../context.ts';
import type { EntityLoader } from './entity.ts';

const LONGEST_MESSAGE = 4000;
const LONGEST_REASON = 1000;

/** Requests that a client may make in an hour. */
const MOST_REQUESTS = 5;
const HOUR = 60 * 60;

interface AskArguments {
  input: Pick<Asked, 'person' | 'wants'> & {
    message?: string | null;
    contact?: string | null;
    clientMutationId?: string | null;
  };
}

interface DecideArguments {
  input: {
    id: string;
    decision: 'ACCEPT' | 'REFUSE';
    reason?: string | null;
    clientMutationId?: string | null;
  };
}

/** What is held of people, what they ask about it, and what is decided. */
export function privacyResolvers(load: EntityLoader): IResolvers {
  const wait = rateLimit(MOST_REQUESTS, HOUR);
  return {
    PersonWish: { ERASURE: 'erasure', RECTIFICATION: 'rectification' },
    PersonRequestStatus: {
      OPEN: 'open',
      UNDER_WAY: 'under-way',
      DONE: 'done',
      REFUSED: 'refused',
      FAILED: 'failed',
    },
    Query: {
      personalData: async (_root: unknown, _args: unknown, { database, operator }: Context) => ({
        ...(await heldOfPeople(database)),
        operator,
      }),
      personRequest: (_root: unknown, { reference }: { reference: string }, { database }: Context) =>
        requestOf(database, reference.trim()),
      personRequests: async (_root: unknown, part: PageOf, context: Context) => {
        const { id } = await authorise(context, 'decidePersonRequests', null);
        return (await requests(context.database, id, pageWithin(part))) ?? forbidden();
      },
    },
    Mutation: {
      requestAboutPerson: async (_root: unknown, { input }: AskArguments, { database }: Context) => {
        const { clientMutationId: key = null } = input;
        const asked = checked(input);
        const seconds = await wait(currentRequest()?.client ?? '');
        if (seconds !== undefined) throw tooManyRequests(seconds);
        const person = await canonicalId(database, asked.person);
        const taken = await ask(database, keyOf(input), asked, person);
        if (taken === 'unknown-person')
          throw badArgument('input.person', 'a person whom the observatory holds');
        if (taken === 'too-many') throw tooManyWait();
        return { ...taken, clientMutationId: key };
      },
      decidePersonRequest: async (_root: unknown, { input }: DecideArguments, context: Context) => {
        const { database, ingest } = context;
        const { id, clientMutationId } = input;
        const by = await authorise(context, 'decidePersonRequests', null);
        const request = await requestById(database, by.id, id);
        if (!request) throw badArgument('input.id', 'a request: see the question `personRequests`');
        const decision = decisionOf(request, input);
        const made = await decide(database, by.id, id, decision);
        if (!made) return forbidden();
        if (!made.waits && !isThat(decision, made.status)) {
          throw badArgument('input.decision', 'the one that was made: the request does not wait for another');
        }
        if (made.status === 'under-way' && made.waits) startErasure(database, ingest, request);
        return { request: await requestById(database, by.id, id), clientMutationId };
      },
    },
    PersonRequest: {
      personId: ({ person }: PersonRequest) => person,
      person: ({ person }: PersonRequest, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
        person === null || person === undefined ? null : load(person, context, info),
    },
  };
}

/** What is asked, within its bounds. */
function checked({ person, wants, message, contact }: AskArguments['input']): Asked {
  const said = message?.trim() ? textUpTo('input.message', message, LONGEST_MESSAGE) : null;
  if (wants === 'rectification' && said === null) {
    throw badArgument('input.message', 'what is wrong and what is right, for RECTIFICATION');
  }
  const address = contact?.trim() || null;
  if (address !== null && !z.email().max(254).safeParse(address).success) {
    throw badArgument('input.contact', 'an e-mail address');
  }
  return { person, wants, message: said, contact: address };
}

/** What a decision makes of a request. Whoever asked for an erasure needs no reason once it is done. */
function decisionOf({ wants }: PersonRequest, { decision, reason }: DecideArguments['input']): Decision {
  if (decision === 'ACCEPT' && wants === 'erasure') return { status: 'under-way', reason: null };
  return {
    status: decision === 'ACCEPT' ? 'done' : 'refused',
    reason: textUpTo('input.reason', reason ?? '', LONGEST_REASON),
  };
}

/** Whether a request is already what a decision would make of it. */
function isThat({ status: wanted }: Decision, status: PersonRequest['status']): boolean {
  return status === wanted || (wanted === 'under-way' && status === 'done');
}

function tooManyRequests(seconds: number): GraphQLError {
  return new GraphQLError(
    `${MOST_REQUESTS} requests an hour are taken from one place. Try again in ${Math.ceil(seconds / 60)} minutes, or write to who operates the observatory.`,
    { extensions: { code: 'RATE_LIMITED' } },
  );
}

function tooManyWait(): GraphQLError {
  return new GraphQLError(
    'Too many requests wait for an answer to take another: write to who operates the observatory.',
    { extensions: { code: 'UNAVAILABLE' } },
  );
}
