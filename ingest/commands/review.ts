import os from 'node:os';
import { type Command, Option } from 'commander';
import neo4j from 'neo4j-driver';
import { KIND_NAMES, type Kind } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { type Decision, decidePairs, unknownRecords } from '../review/decide.ts';
import { type ReviewedRecord, type ReviewPair, reviewPairs } from '../review/pairs.ts';
import { readDecisions, writePairs } from '../review/spreadsheet.ts';
import { applySchema } from '../schema.ts';
import { settle } from '../settle.ts';
import { positive } from './arguments.ts';
import { settlementLines } from './report.ts';
import { type Session, withDatabase, withSession } from './session.ts';

interface ListOptions {
  kind?: Kind;
  limit: number;
  csv?: string;
}

/** Pairs that go to a spreadsheet unless it is said how many. */
const MANY = 100_000;

/** Adds the command by which people review duplicates. */
export function addReview(program: Command): void {
  const review = program
    .command('review')
    .description(
      'review pairs of records that may be about one thing; what you decide outranks the algorithm',
    );
  const by = () => new Option('--by <name>', 'who decides').default(os.userInfo().username);

  review
    .command('list', { isDefault: true })
    .description('list the pairs to review, the likeliest first')
    .addOption(new Option('--kind <kind>', 'of this kind only').choices(KIND_NAMES))
    .addOption(new Option('--limit <number>', 'pairs at most').argParser(positive).default(20))
    .option(
      '--csv <file>',
      'write all of them to a file for a spreadsheet, to be read back by `review import`',
    )
    .action(list);
  review
    .command('accept')
    .description('say that two records are about one thing')
    .argument('<a>', 'identifier of a record')
    .argument('<b>', 'identifier of another')
    .addOption(by())
    .action((a: string, b: string, options: { by: string }) => decide([{ a, b, same: true }], options.by));
  review
    .command('refuse')
    .description('say that two records are not about one thing, and take them apart if they were merged')
    .argument('<a>', 'identifier of a record')
    .argument('<b>', 'identifier of another')
    .addOption(by())
    .action((a: string, b: string, options: { by: string }) => decide([{ a, b, same: false }], options.by));
  review
    .command('undo')
    .description('take back what was decided about two records: the algorithm decides again')
    .argument('<a>', 'identifier of a record')
    .argument('<b>', 'identifier of another')
    .addOption(by())
    .action((a: string, b: string, options: { by: string }) => decide([{ a, b, same: null }], options.by));
  review
    .command('import')
    .description('read the decisions in a file that `review list --csv` wrote: same, different, or nothing')
    .argument('<file>', 'CSV or Excel file')
    .addOption(by())
    .action(async (file: string, options: { by: string }) =>
      importDecisions(await readDecisions(file), options.by),
    );
  review
    .command('history')
    .description('list what was merged or kept apart, by whom, when and why, the latest first')
    .addOption(
      new Option('--limit <number>', 'of people and of the algorithm').argParser(positive).default(20),
    )
    .action(history);
}

async function list({ kind, limit, csv }: ListOptions, command: Command): Promise<void> {
  const isLimited = command.getOptionValueSource('limit') === 'cli';
  await withDatabase(async (database) => {
    const asked = { kind, limit: csv !== undefined && !isLimited ? MANY : limit };
    const { total, pairs } = await reviewPairs(database, asked);
    if (csv !== undefined) {
      await writePairs(csv, pairs);
      console.log(`${pairs.length} of ${total} pairs are in ${csv}.`);
      console.log(
        'Write same or different in the column decision, then: npm run ingest -- review import <file>',
      );
      return;
    }
    for (const pair of pairs) for (const line of pairLines(pair)) console.log(line);
    console.log(
      total === 0
        ? 'No pair of records is to be reviewed.'
        : `${pairs.length} of ${total} pairs. Decide by: review accept <a> <b>, review refuse <a> <b>`,
    );
  });
}

function pairLines({ score, signals, cautions, a, b }: ReviewPair): string[] {
  const against = cautions.length > 0 ? ` · against: ${cautions.join(', ')}` : '';
  return [
    `${score.toFixed(2)}  ${a.kind} · for: ${signals.join(', ') || 'names alike'}${against}`,
    line(a),
    line(b),
    '',
  ];
}

function line({ id, name, places, dataset }: ReviewedRecord): string {
  const place = places.length > 0 ? ` (${places.join(', ')})` : '';
  return `      ${id}  ${name}${place} · ${dataset}`;
}

async function decide(decisions: readonly Decision[], by: string): Promise<void> {
  await withSession(async (session) => {
    await applySchema(session.database);
    await keep(decisions, by, session);
  });
}

/** A file may come from a graph that holds other sources: what it says of their records is left for later. */
async function importDecisions(decisions: readonly Decision[], by: string): Promise<void> {
  if (decisions.length === 0) {
    console.log('There is no decision to keep.');
    return;
  }
  await withSession(async (session) => {
    await applySchema(session.database);
    const unknown = new Set(await unknownRecords(session.database, decisions));
    const known = decisions.filter(({ a, b }) => !unknown.has(a) && !unknown.has(b));
    await keep(known, by, session);
    if (known.length === decisions.length) return;
    const named = [...unknown].slice(0, 5).join(', ') + (unknown.size > 5 ? ', ...' : '');
    console.log(
      `${decisions.length - known.length} left out, about records that are not there: ${named}. ` +
        'Read the file again once their sources are loaded.',
    );
  });
}

async function keep(decisions: readonly Decision[], by: string, session: Session): Promise<void> {
  await decidePairs(session.database, decisions, by);
  console.log(`${decisions.length} decision${decisions.length === 1 ? '' : 's'} kept.`);
  for (const line of settlementLines(await settle(session))) console.log(line);
}

interface Decided {
  a: string;
  b: string;
  same: boolean;
  decision: { decidedBy: string; at: string; method: string; score?: number };
}

async function history({ limit }: { limit: number }): Promise<void> {
  await withDatabase(async (database: Database) => {
    const decided = await database.read<Decided>('review/decisions', { limit: neo4j.int(limit) });
    for (const { a, b, same, decision } of decided) {
      const { decidedBy, at, method, score } = decision;
      const sure = score === undefined ? '' : `, score ${score.toFixed(2)}`;
      console.log(`${at.slice(0, 16).replace('T', ' ')}  ${decidedBy} (${method}${sure})`);
      console.log(`      ${a} ${same ? 'is' : 'is not'} ${b}`);
    }
    if (decided.length === 0) console.log('Nothing was merged or kept apart yet.');
  });
}
