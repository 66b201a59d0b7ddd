import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { KIND_NAMES } from '../../../core/kinds.ts';
import type { Candidate } from '../../../ingest/resolve/candidate.ts';

const FILE = path.join(import.meta.dirname, 'fixtures/pairs.csv');

/** Two records and whether they are about one thing, as a person judged. */
export interface LabelledPair {
  /** line in the file, for messages */
  readonly line: number;
  readonly same: boolean;
  readonly reason: string;
  /** weights and thresholds are tuned on `tune`; `check` shows what they are worth */
  readonly half: 'tune' | 'check';
  readonly a: LabelledRecord;
  readonly b: LabelledRecord;
}

export interface LabelledRecord {
  readonly candidate: Candidate;
  /** what the record is about: kind and a name for it */
  readonly is: string;
}

type Row = Readonly<Record<string, string>>;

/**
 * Reads the labelled pairs. Several values of a cell are separated by `;`.
 * @throws Error on a row that cannot be understood, with its line
 */
export function readLabelledPairs(): LabelledPair[] {
  const rows = parse<Row>(readFileSync(FILE, 'utf8'), { columns: true });
  return rows.map((row, position) => {
    const line = position + 2;
    const { same, half, reason = '' } = row;
    const isHalf = half === 'tune' || half === 'check';
    if ((same !== 'yes' && same !== 'no') || !isHalf)
      throw new Error(`pairs.csv, line ${line}: bad same or half`);
    return {
      line,
      same: same === 'yes',
      reason,
      half,
      a: recordOf(row, 'a', line),
      b: recordOf(row, 'b', line),
    };
  });
}

function recordOf(row: Row, side: 'a' | 'b', line: number): LabelledRecord {
  const one = (column: string) => row[`${side}_${column}`] || undefined;
  const list = (column: string) => one(column)?.split(';');
  const kind = KIND_NAMES.find((name) => name === row.kind);
  const name = one('name');
  const is = one('is');
  if (!kind || !name || !is) throw new Error(`pairs.csv, line ${line}: no kind, ${side}_name or ${side}_is`);
  const candidate = defined({
    id: `${line}${side}`,
    kind,
    names: [name, ...(list('other_names') ?? [])] as const,
    acronym: one('acronym'),
    identifiers: list('identifiers'),
    place: defined({ postcode: one('postcode'), commune: one('commune'), country: one('country') }),
    url: one('url'),
    ties: defined({
      people: list('people'),
      organisations: list('organisations'),
      themes: list('themes'),
      years: list('years')?.map(Number),
    }),
  });
  return { candidate, is: `${kind}:${is}` };
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Without the keys that have no value. */
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
