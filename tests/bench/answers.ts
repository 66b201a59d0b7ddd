import path from 'node:path';
import { readConfig } from '../../core/config.ts';
import { createEmbedder, type Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { openScratchDatabase } from '../../core/neo4j/scratch-database.ts';
import { statement } from '../../core/neo4j/statements.ts';
import { analyse } from '../../ingest/analyse/index.ts';
import { embedStale } from '../../ingest/embed/embed.ts';
import { runIngest } from '../../ingest/pipeline.ts';
import { progressOn } from '../../ingest/progress.ts';
import { indexVectors } from '../../ingest/schema.ts';
import { measure, type Times } from './answers/measure.ts';
import { LARGEST, questions, SUGGEST } from './answers/questions.ts';
import { sampled } from './answers/vectors.ts';
import { atMost, type Bench, type Figure } from './bench.ts';
import { ecosystemSource } from './generate/source.ts';
import { quantile } from './quantile.ts';

const SMALL = 10_000;
const LARGE = 100_000;
/** With themes and towns this makes ten relations of each entity. */
const RELATIONS_OF_EACH = 8;

/** How many times what the same Cypher takes an answer may take. */
const API = 1.5;
/** How many times longer than among a tenth of the entities a search may take. */
const GROWTH = 3;
/** Milliseconds that suggestions may take while one types. */
const TYPING = 50;
/** How many times what the calls of GDS take the whole analysis may take. */
const ANALYSIS = 1.3;

/**
 * How fast questions are answered on made-up ecosystems of 10,000 entities and of 100,000 with a million relations: over
 * HTTP, beside the same Cypher by the driver alone; and how long the analysis takes beside its calls of GDS. Takes no
 * arguments, and most of an hour.
 * @throws UserError when the database or the embedding model is not installed
 */
export const bench: Bench = async (_, report) => {
  const embedder = await createEmbedder(readConfig());
  try {
    const small = await answersOf(SMALL, embedder, report);
    const large = await answersOf(LARGE, embedder, report);
    const [few, many] = [small, large].map((all) => quantile(named(all, 'search').api, 0.95)) as [
      number,
      number,
    ];
    report(
      atMost(
        'search_p95_100k_over_10k',
        many / few,
        GROWTH,
        `${few.toFixed(0)} ms and ${many.toFixed(0)} ms`,
      ),
    );
  } finally {
    await embedder.close();
  }
};

/** Builds an ecosystem, analyses it and asks all questions of it. */
async function answersOf(size: number, embedder: Embedder, report: Parameters<Bench>[1]): Promise<Times[]> {
  const { database, folder, remove } = await openScratchDatabase();
  const progress = progressOn(process.stderr);
  const isLarge = size === LARGE;
  try {
    const source = ecosystemSource({ size, relations: RELATIONS_OF_EACH });
    const scratch = path.join(folder, 'scratch');
    await runIngest(source, { database, embedder: undefined, reject() {}, progress, scratch });
    await indexVectors(database, embedder);
    await embedStale({ database, embedder: sampled(embedder), progress });
    for (const figure of await analysisFigures(database, size)) report(figure);
    const asked = [...(await questions(database)), ...(isLarge ? [LARGEST] : [])];
    const all = await measure(database, embedder, asked);
    for (const times of all) for (const figure of answerFigures(times, isLarge ? '' : '_10k')) report(figure);
    return all;
  } finally {
    await remove();
  }
}

/** Of the statements of an analysis, those that call GDS, projections included, are the bare ones. */
async function analysisFigures(database: Database, size: number): Promise<Figure[]> {
  let bare = 0;
  const timed =
    (run: Database['write']): Database['write'] =>
    async (name, parameters) => {
      const began = performance.now();
      const rows = await run(name, parameters);
      if (statement(name).includes('gds.')) bare += performance.now() - began;
      return rows as never;
    };
  const began = performance.now();
  await analyse(
    { ...database, write: timed(database.write) },
    { log: (step) => console.error(`analysis: ${step}`) },
  );
  const all = performance.now() - began;
  if (size !== LARGE) return [];
  return [
    atMost(
      'analyse_vs_gds',
      all / bare,
      ANALYSIS,
      `${seconds(all)} s, of which ${seconds(bare)} s in calls of GDS`,
    ),
  ];
}

function answerFigures({ question, api, bare, bytes }: Times, of: string): Figure[] {
  const ms = (times: readonly number[]) =>
    `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
  const figures = [
    atMost(
      `${question}_vs_cypher${of}`,
      quantile(api, 0.5) / quantile(bare, 0.5),
      API,
      `${ms(api)}; the same Cypher by the driver: ${ms(bare)}`,
    ),
  ];
  if (question === SUGGEST) {
    const comparedWith = 'over HTTP, 95th percentile';
    return [...figures, atMost(`suggest_ms${of}`, quantile(api, 0.95), TYPING, comparedWith)];
  }
  if (question !== LARGEST.name) return figures;
  const comparedWith = '50,000 nodes and 100,000 relations, compressed';
  return [
    ...figures,
    { key: 'ecosystem_50k_mb', value: bytes / 1e6, unit: 'MB', comparedWith },
    { key: 'ecosystem_50k_ms', value: quantile(api, 0.5), unit: 'ms', comparedWith },
  ];
}

function named(all: readonly Times[], name: string): Times {
  const times = all.find(({ question }) => question === name);
  if (times === undefined) throw new RangeError(`There is no question "${name}".`);
  return times;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(0);
}
