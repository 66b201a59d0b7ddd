import { writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { UserError } from '../../core/errors.ts';
import { readTable } from '../sources/file/read/table.ts';
import type { Decision } from './decide.ts';
import type { DecidedPair, ReviewedRecord, ReviewPair } from './pairs.ts';

/** What may stand in the column `decision`, in any case. */
const WORDS: Readonly<Record<string, boolean>> = {
  same: true,
  même: true,
  meme: true,
  identique: true,
  different: false,
  différent: false,
};

/**
 * Writes pairs as a table that a spreadsheet opens and {@link readDecisions} reads: who reviews them fills in the
 * column `decision` with `same` or `different`, or leaves it empty.
 */
export async function writePairs(file: string, pairs: readonly ReviewPair[]): Promise<void> {
  const rows = pairs.map(({ score, signals, cautions, a, b }) => ({
    decision: '',
    score: score.toFixed(3),
    ...columns('a', a),
    ...columns('b', b),
    for: signals.join(', '),
    against: cautions.join(', '),
  }));
  await writeRows(file, rows);
}

/** Writes such a table with its decisions in it. */
export async function writeDecisions(file: string, decided: readonly DecidedPair[]): Promise<void> {
  const rows = decided.map(({ same, a, b }) => ({
    decision: same ? 'same' : 'different',
    ...columns('a', a),
    ...columns('b', b),
  }));
  await writeRows(file, rows);
}

async function writeRows(file: string, rows: readonly object[]): Promise<void> {
  // With a byte order mark and semicolons, a French spreadsheet opens it as it is.
  const text = stringify([...rows], { header: true, bom: true, delimiter: ';', escape_formulas: true });
  await writeFile(file, text);
}

function columns(side: 'a' | 'b', { id, name, kind, places, identifiers, dataset, source }: ReviewedRecord) {
  return {
    [side]: id,
    [`${side}_name`]: name,
    [`${side}_kind`]: kind,
    [`${side}_place`]: places.join(', '),
    [`${side}_identifiers`]: identifiers.join(' '),
    [`${side}_source`]: dataset,
    [`${side}_page`]: source,
  };
}

/**
 * The decisions in such a table; rows without one are passed over.
 * @throws UserError naming each row that cannot be used, so that none is taken for read
 */
export async function readDecisions(file: string): Promise<Decision[]> {
  const decisions: Decision[] = [];
  const problems: string[] = [];
  for await (const row of readTable(file)) {
    if (!('values' in row)) {
      problems.push(`${file}:${row.line} ${row.column}${row.column && ': '}${row.reason}`);
      continue;
    }
    const missing = ['decision', 'a', 'b'].find((name) => !(name in row.values));
    if (missing !== undefined) {
      throw new UserError(
        `${file} has no column ${missing}: give it a file that \`review list --csv\` wrote, filled in.`,
      );
    }
    const cell = (name: string) => String(row.values[name] ?? '').trim();
    const word = cell('decision').toLowerCase();
    if (word === '') continue;
    const same = WORDS[word];
    if (same === undefined)
      problems.push(`${file}:${row.line} decision: "${word}" is neither same nor different`);
    else if (cell('a') === '' || cell('b') === '') problems.push(`${file}:${row.line} a record is not named`);
    else decisions.push({ a: cell('a'), b: cell('b'), same });
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  return decisions;
}
