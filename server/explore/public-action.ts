import type { Database } from '../../core/neo4j/database.ts';
import { type Page, type PageOf, readPage } from './page.ts';

/** From the money to what others do with what came of it. */
export const LEVELS = ['PROGRAMME', 'CALL', 'FUNDED', 'LAUREATE', 'OUTCOME', 'REUSE'] as const;
export type Level = (typeof LEVELS)[number];

/** A programme, call or fund within another. */
export interface ProgrammePart {
  id: string;
  /** steps from the programme that was asked for, 0 for itself */
  depth: number;
  type: 'programme' | 'call' | 'fund' | null;
  /** euros */
  amount: number | null;
  /** what it is directly part of */
  parents: string[];
  start: string | null;
  end: string | null;
}

/** What a programme funds. */
export interface FundedWork {
  id: string;
  /** parts of the programme that fund it */
  through: string[];
  /** euros */
  amount: number | null;
  status: string | null;
  laureates: string[];
  outcomes: string[];
  /** who re-uses it or an outcome of it */
  users: string[];
}

export interface LevelBalance {
  level: Level;
  count: number;
  /** euros, over those whose amount is known; null where none is, or where the level has no amounts */
  amount: number | null;
  /** how many have a known amount */
  withAmount: number;
}

export interface ProgrammeBalance {
  id: string;
  parts: ProgrammePart[];
  works: FundedWork[];
  levels: LevelBalance[];
}

export interface PublicActionQuery extends PageOf {
  /** this programme, call or fund; null for all that are part of no other */
  id: string | null;
}

/** What becomes of public programmes: calls, funded works, laureates, outcomes and re-use, those that fund most first. */
export async function publicAction(
  database: Database,
  { id, ...page }: PublicActionQuery,
): Promise<Page<ProgrammeBalance>> {
  const found = await readPage<Omit<ProgrammeBalance, 'levels'>>(database, 'explore/public-action', page, {
    id,
  });
  return {
    total: found.total,
    page: found.page.map((programme) => ({ ...programme, levels: balance(programme) })),
  };
}

/**
 * How many there are at each level, each counted once, and what they amount to. Sub-programmes count with the
 * programmes, funds with the calls. The amount of the programmes is that of the one asked for, since the amounts of its
 * parts are taken from it; likewise a call within a call adds nothing to the calls.
 */
export function balance({ parts, works }: Pick<ProgrammeBalance, 'parts' | 'works'>): LevelBalance[] {
  const isCall = ({ type }: ProgrammePart) => type === 'call' || type === 'fund';
  const own = parts.filter(({ depth }) => depth === 0);
  const distinct = (lists: readonly string[][]) => new Set(lists.flat()).size;
  const plain = (level: Level, count: number) => ({ level, count, amount: null, withAmount: 0 });
  const calls = parts.filter(isCall);
  const callIds = new Set(calls.map(({ id }) => id));
  const outermost = calls.filter(({ parents }) => !parents.some((id) => callIds.has(id)));
  const programmes = parts.filter((part) => !isCall(part));
  return [
    {
      ...summed(
        'PROGRAMME',
        own.filter((part) => !isCall(part)),
      ),
      count: programmes.length,
    },
    { ...summed('CALL', outermost), count: calls.length },
    summed('FUNDED', works),
    plain('LAUREATE', distinct(works.map(({ laureates }) => laureates))),
    plain('OUTCOME', distinct(works.map(({ outcomes }) => outcomes))),
    plain('REUSE', distinct(works.map(({ users }) => users))),
  ];
}

function summed(level: Level, items: readonly { amount: number | null }[]): LevelBalance {
  const amounts = items.flatMap(({ amount }) => amount ?? []);
  const amount = amounts.length === 0 ? null : amounts.reduce((sum, each) => sum + each, 0);
  return { level, count: items.length, amount, withAmount: amounts.length };
}
