import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import {
  groupOf,
  isResolved,
  KINDS,
  type Kind,
  type PropertySpec,
  type RelationType,
} from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import {
  type Change,
  kindOfSubject,
  PROPOSAL_ACTIONS,
  type ProposedLink,
  type Written,
} from '../../core/proposals.ts';
import { withoutPersonalData } from '../../core/text/privacy.ts';
import { slug } from '../../core/text/slug.ts';
import { entitySchemas, joinProblem, relationSchema } from '../../core/vocabulary.ts';
import { type Known, knownEntities } from './known.ts';
import { contributedProperties } from './vocabulary.ts';

/** What is wrong with a proposal, and where. */
export class ProposalError extends Error {
  override name = 'ProposalError';
  readonly argument: string;

  /** @param argument path within the input, such as `correct.values` */
  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}

interface Property {
  name: string;
  value: readonly string[];
}

/** What somebody sends; exactly one of the actions. */
export interface ProposedInput {
  add?: {
    kind: Kind;
    values: Property[];
    links: (Omit<ProposedLink, 'direction'> & { isOutgoing: boolean })[];
  };
  correct?: { entity: string; values: Property[] };
  remove?: string;
  link?: { from: string; type: RelationType; to: string; values: Property[] };
  unlink?: { from: string; type: RelationType; to: string };
  merge?: { a: string; b: string };
  separate?: { a: string; b: string };
}

/** A change that can be made, as far as one can tell today. */
export interface CheckedChange {
  readonly change: Change;
  /** what the entity has now: what it must have, and what the change would change */
  readonly basis: Written;
  /** entities that it is about */
  readonly subjects: readonly string[];
}

const MOST_VALUES = 50;
const MOST_LINKS = 20;
const LONGEST_VALUE = 10_000;
/** What a link says besides itself. */
const OF_LINKS = ['since', 'until', 'role', 'what', 'evidence'];

/**
 * Holds what somebody proposes against the vocabulary and the graph.
 * @throws ProposalError that names what is wrong
 */
export async function checkProposal(database: Database, input: ProposedInput): Promise<CheckedChange> {
  const given = PROPOSAL_ACTIONS.filter((action) => input[action] != null);
  const [action] = given;
  if (action === undefined || given.length > 1) {
    throw new ProposalError('', `exactly one of: ${PROPOSAL_ACTIONS.join(', ')}`);
  }
  const { add, correct, remove, link, unlink, merge, separate } = input;
  if (add) return checkAddition(database, add);
  if (correct) return checkCorrection(database, correct);
  if (link) return checkLink(database, link);
  if (unlink) return checkUnlink(database, unlink);
  if (remove) {
    const { entity } = found(await knownEntities(database, [remove]), 'remove', remove);
    return { change: { action: 'remove', entity }, basis: {}, subjects: [entity] };
  }
  const pair = (merge ?? separate) as { a: string; b: string };
  return checkPair(database, merge ? 'merge' : 'separate', pair);
}

async function checkAddition(
  database: Database,
  { kind, values, links }: NonNullable<ProposedInput['add']>,
): Promise<CheckedChange> {
  const written = writtenOf('add.values', values, allowed(kind));
  const entity = newId(kind, String(written.name ?? ''));
  const parsed = entitySchemas[kind].safeParse({ ...written, id: entity, source: 'https://example.org/' });
  if (!parsed.success) throw problemOf('add.values', parsed.error);
  if (links.length > MOST_LINKS) throw new ProposalError('add.links', `at most ${MOST_LINKS} links`);
  const proposed: ProposedLink[] = [];
  const known = await knownEntities(
    database,
    links.map(({ other }) => other),
  );
  for (const { type, isOutgoing, other } of links) {
    const { entity: end } = found(known, 'add.links', other);
    const [from, to] = isOutgoing ? [entity, end] : [end, entity];
    const problem = joinProblem(type, from, to);
    if (problem) throw new ProposalError('add.links', `a link that can be: ${problem}`);
    proposed.push({ type, direction: isOutgoing ? 'out' : 'in', other: end });
  }
  return {
    change: { action: 'add', entity, values: written, links: proposed },
    basis: {},
    subjects: [entity],
  };
}

async function checkCorrection(
  database: Database,
  { entity: named, values }: NonNullable<ProposedInput['correct']>,
): Promise<CheckedChange> {
  const { entity, properties } = found(await knownEntities(database, [named]), 'correct.entity', named);
  const kind = kindOfSubject(entity);
  const written = writtenOf('correct.values', values, allowed(kind, { mayBeEmptied: true }));
  const names = Object.keys(written);
  const basis = basisOf(kind, properties, names);
  const isSaid = ([, value]: readonly [string, Written[string]]) => value.length > 0;
  const said = Object.fromEntries(Object.entries({ ...basis, ...written }).filter(isSaid));
  const parsed = entitySchemas[kind].safeParse({ ...said, id: entity, source: 'as it is' });
  if (!parsed.success) throw problemOf('correct.values', parsed.error);
  const isThere = (name: string) => JSON.stringify(written[name]) === JSON.stringify(basis[name] ?? []);
  if (names.every(isThere)) {
    throw new ProposalError('correct.values', 'a value that is not there already');
  }
  return { change: { action: 'correct', entity, values: written }, basis, subjects: [entity] };
}

async function checkLink(
  database: Database,
  { from: namedFrom, type, to: namedTo, values }: NonNullable<ProposedInput['link']>,
): Promise<CheckedChange> {
  const known = await knownEntities(database, [namedFrom, namedTo]);
  const { entity: from } = found(known, 'link.from', namedFrom);
  const { entity: to } = found(known, 'link.to', namedTo);
  const written = values.length === 0 ? {} : writtenOf('link.values', values, namesOf(OF_LINKS));
  const parsed = relationSchema.safeParse({ from, type, to, ...written });
  if (!parsed.success) throw problemOf('link.values', parsed.error);
  const problem = joinProblem(type, from, to);
  if (problem) throw new ProposalError('link', `one that can be: ${problem}`);
  return { change: { action: 'link', from, type, to, values: written }, basis: {}, subjects: [from, to] };
}

async function checkUnlink(
  database: Database,
  { from: namedFrom, type, to: namedTo }: NonNullable<ProposedInput['unlink']>,
): Promise<CheckedChange> {
  const known = await knownEntities(database, [namedFrom, namedTo]);
  const { entity: from } = found(known, 'unlink.from', namedFrom);
  const { entity: to } = found(known, 'unlink.to', namedTo);
  const [linked] = await database.read('proposals/linked', { from, type, to });
  if (!linked) throw new ProposalError('unlink', `a link that the observatory holds: ${from} ${type} ${to}`);
  return { change: { action: 'unlink', from, type, to }, basis: {}, subjects: [from, to] };
}

async function checkPair(
  database: Database,
  action: 'merge' | 'separate',
  { a, b }: { a: string; b: string },
): Promise<CheckedChange> {
  const known = await knownEntities(database, [a, b]);
  const [one, other] = [found(known, `${action}.a`, a), found(known, `${action}.b`, b)];
  if (!one.isRecord || !other.isRecord) {
    throw new ProposalError(action, 'two identifiers of records: see the question `records`');
  }
  const [kindOfA, kindOfB] = [kindOfSubject(a), kindOfSubject(b)];
  if (groupOf(kindOfA) !== groupOf(kindOfB) || !isResolved(kindOfA)) {
    throw new ProposalError(action, `two records of one kind that can be one, not ${kindOfA} and ${kindOfB}`);
  }
  const isOne = one.entity === other.entity;
  if (a === b || isOne === (action === 'merge')) {
    throw new ProposalError(
      action,
      isOne ? 'two records that are not one already' : 'two records that are one now',
    );
  }
  return { change: { action, a, b }, basis: {}, subjects: [...new Set([one.entity, other.entity])] };
}

/**
 * What may be given: lists or not, whether it is prose, which may name people's addresses, and whether one may say that there
 * is no value.
 */
type Specs = ReadonlyMap<string, { isList: boolean; isProse: boolean; mayBeEmptied: boolean }>;

function allowed(kind: Kind, { mayBeEmptied } = { mayBeEmptied: false }): Specs {
  return new Map(
    contributedProperties(kind).map(([name, { type, required }]) => [
      name,
      {
        isList: type === 'strings',
        isProse: ['string', 'text', 'strings'].includes(String(type)),
        mayBeEmptied: mayBeEmptied && !required,
      },
    ]),
  );
}

function namesOf(names: readonly string[]): Specs {
  return new Map(names.map((name) => [name, { isList: false, isProse: true, mayBeEmptied: false }]));
}

function writtenOf(argument: string, values: readonly Property[], specs: Specs): Written {
  if (values.length === 0 || values.length > MOST_VALUES) {
    throw new ProposalError(argument, `from 1 to ${MOST_VALUES} properties`);
  }
  const written: Record<string, string | string[]> = {};
  for (const { name, value } of values) {
    const spec = specs.get(name);
    if (!spec)
      throw new ProposalError(argument, `properties among: ${[...specs.keys()].join(', ')}; not ${name}`);
    if (name in written) throw new ProposalError(argument, `each property once; ${name} is there twice`);
    const texts = value.map((each) => each.trim()).filter((each) => each !== '');
    if (texts.some(({ length }) => length > LONGEST_VALUE) || texts.length > MOST_VALUES) {
      throw new ProposalError(argument, `values of at most ${LONGEST_VALUE} characters: ${name}`);
    }
    const [text, ...more] = texts;
    if (value.length === 0 && spec.mayBeEmptied) {
      written[name] = [];
      continue;
    }
    if (text === undefined)
      throw new ProposalError(argument, `a value for ${name}: nothing cannot be proposed`);
    if (spec.isProse && texts.some((each) => withoutPersonalData(each) !== each)) {
      throw new ProposalError(argument, `without e-mail addresses, phone numbers and birth dates: ${name}`);
    }
    if (!spec.isList && more.length > 0) throw new ProposalError(argument, `one value for ${name}`);
    written[name] = spec.isList ? texts : text;
  }
  return written;
}

/** What an entity has now, as one would write it: what it must have, and some properties. */
function basisOf(kind: Kind, properties: Known['properties'], names: readonly string[]): Written {
  const specs = contributedProperties(kind);
  const wanted = specs.filter(
    ([name, { required }]: readonly [string, PropertySpec]) => required || names.includes(name),
  );
  return Object.fromEntries(
    wanted.flatMap(([name]) => {
      const value = properties[name];
      if (value === undefined || value === null) return [];
      return [[name, Array.isArray(value) ? value.map(String) : String(value)]];
    }),
  );
}

function found(known: ReadonlyMap<string, Known>, argument: string, id: string): Known {
  const entity = known.get(id);
  if (!entity) {
    throw new ProposalError(argument, `the identifier of something that the observatory holds, not ${id}`);
  }
  return entity;
}

/** An identifier that reads like the name, and that nothing else has. */
function newId(kind: Kind, name: string): string {
  return `${KINDS[kind].prefix}:${slug(`${name.slice(0, 60)} ${randomBytes(4).toString('hex')}`)}`;
}

function problemOf(argument: string, { issues: [issue] }: z.ZodError): ProposalError {
  const name = String(issue?.path[0] ?? '');
  return new ProposalError(argument, `valid: ${name}${name && ': '}${issue?.message ?? 'it is not'}`);
}
