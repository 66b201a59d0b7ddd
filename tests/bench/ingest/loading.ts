import path from 'node:path';
import { openScratchDatabase, type ScratchDatabase } from '../../../core/neo4j/scratch-database.ts';
import { runIngest } from '../../../ingest/pipeline.ts';
import type { Source } from '../../../ingest/record.ts';
import { applySchema } from '../../../ingest/schema.ts';
import { atLeast, type Figure } from '../bench.ts';
import { ecosystemSource } from '../generate/source.ts';
import { bareRows, loadBare } from './bare-driver.ts';
import { median } from './median.ts';
import { PhaseTimes } from './phase-times.ts';

const ECOSYSTEM = ecosystemSource({ size: 10_000, relations: 8.5 });
/** Rounds that count. */
const ROUNDS = 5;
/** Rounds before them, in which Java compiles what both sides use: at first that takes most of the processor. */
const WARM_UP = 3;

type Statement = ReturnType<Source['read']> extends AsyncGenerator<infer S> ? S : never;

/** Seconds, in all and of each part. */
interface Times {
  all: number;
  entities: number;
  relations: number;
}

interface Round {
  product: Times;
  driver: Times;
}

/**
 * How fast a source is loaded into an empty graph, against the bare driver. What is compared:
 *
 * - the pipeline from the call of it until the last relation is written, on statements as a source gives them, made
 *   before: validation, relations put aside and read back, search terms, fingerprints, a record of the source beside
 *   every entity, all indexes of the observatory. The relations of a source are read with its entities, and count there;
 * - the driver alone, with one constraint: the same nodes and relations, their rows made before, 1000 a transaction,
 *   by UNWIND and MERGE.
 *
 * Both run in turn on servers of their own; the ratio is the median of rounds. It compares rates, in nodes and relations
 * written a second: of an entity the driver writes one node, the product that and the record of its source, linked to it.
 */
export async function loadingFigures(): Promise<Figure[]> {
  const source = await inMemory(ECOSYSTEM);
  const rows = await bareRows(source);
  const product = await openScratchDatabase();
  try {
    const driver = await openScratchDatabase();
    try {
      await applySchema(product.database);
      await driver.database.write('schema/entity-id');
      const rounds: Round[] = [];
      for (let number = 0; number < WARM_UP + ROUNDS; number += 1) {
        const round: Partial<Round> = {};
        const turns = [
          async () => {
            round.product = await loadByProduct(source, product);
          },
          async () => {
            await driver.empty();
            round.driver = await loadBare(driver.database, rows);
          },
        ];
        for (const turn of number % 2 === 0 ? turns : turns.reverse()) await turn();
        if (number >= WARM_UP) rounds.push(round as Round);
      }
      return figures(rounds, rows);
    } finally {
      await driver.remove();
    }
  } finally {
    await product.remove();
  }
}

/** The same source, its statements made: what making them up takes is no part of loading. */
async function inMemory(source: Source): Promise<Source> {
  const statements: Statement[] = [];
  for await (const statement of source.read()) statements.push(statement);
  return {
    ...source,
    async *read() {
      yield* statements;
    },
  };
}

async function loadByProduct(source: Source, { database, folder, empty }: ScratchDatabase): Promise<Times> {
  await empty();
  const times = new PhaseTimes();
  const scratch = path.join(folder, 'scratch');
  await runIngest(source, { database, embedder: undefined, reject() {}, progress: times, scratch });
  const { seconds, ended } = times.of('relations');
  return { all: ended, entities: times.of('entities').seconds, relations: seconds };
}

function figures(rounds: readonly Round[], rows: Awaited<ReturnType<typeof bareRows>>): Figure[] {
  const rate = (name: 'entities' | 'relations', side: keyof Round) =>
    rows[name].count / median(rounds.map((round) => round[side][name]));
  const figure = (name: 'entities' | 'relations'): Figure => ({
    key: `${name}_per_s`,
    value: rate(name, 'product'),
    unit: '/s',
    comparedWith: `${rate(name, 'driver').toFixed(0)} /s by the bare driver`,
  });
  const time = median(rounds.map(({ product, driver }) => driver.all / product.all));
  const { entities, relations } = rows;
  const written = { driver: entities.count + relations.count, product: 3 * entities.count + relations.count };
  return [
    figure('entities'),
    figure('relations'),
    {
      key: 'load_time_vs_driver',
      value: time,
      comparedWith:
        'what the driver takes for the entities and relations alone, without records of their source',
    },
    atLeast('load_vs_driver', (time * written.product) / written.driver, 0.7),
  ];
}
