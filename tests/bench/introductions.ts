import { readConfig } from '../../core/config.ts';
import { createEmbedder, type Embedder } from '../../core/embedding/embedder.ts';
import { UserError } from '../../core/errors.ts';
import { TIE_TYPES } from '../../core/kinds.ts';
import { openScratchDatabase, type ScratchDatabase } from '../../core/neo4j/scratch-database.ts';
import { introductions } from '../../server/search/introductions.ts';
import type { Bench, Figure } from './bench.ts';
import { folds, pairOf, pairs, type RecordedTie, shuffled } from './introductions/folds.ts';
import { loadFolder, loadStarter } from './introductions/graphs.ts';
import { hideTies } from './introductions/hiding.ts';
import {
  adamicAdar,
  commonNeighbours,
  fastRp,
  type Known,
  type Method,
  readKnown,
  textAlone,
} from './introductions/methods.ts';
import { type Found, find, sum } from './introductions/ranking.ts';

/** What is compared, by the ending of its keys; ours comes first. */
const METHODS = ['ours', 'common_neighbours', 'adamic_adar', 'text', 'fastrp'] as const;
type Name = (typeof METHODS)[number];

/** How many introductions ours is asked for: all that the API gives. Who comes later counts as not found. */
const ASKED = 50;

/** Actors asked about in a fold, at most, drawn with the seed: more take time and change little. */
const AGENTS_A_FOLD = 200;

type Result = Record<Name, { hits10: number; mrr: number }> & { milliseconds: number };

/**
 * Hides a tenth of the ties between actors, five times over, and asks for them back: by our introductions, as the API
 * gives them, and by what people would use instead. On the starter data; given a folder of open data files, also on the
 * graph of authors, institutions and research organisations made of it (see `introductions/graphs.ts`): then the plain
 * keys are the means of both. What is hidden is recorded relations that tie two agents (see `introductions/folds.ts`);
 * what is asked for is every agent that an agent was tied to by them. Some minutes for each graph.
 * @throws UserError when the model is not installed, or a file is not in the folder
 */
export const bench: Bench = async (words, report) => {
  const [folder, ...rest] = words;
  if (rest.length > 0)
    throw new UserError('The bench "introductions" takes one folder of data files, or none.');
  const embedder = await createEmbedder(readConfig());
  try {
    const scratch = await openScratchDatabase();
    try {
      await loadStarter(scratch, embedder);
      const results = { starter: await measure(scratch, embedder) };
      if (folder === undefined) return figures(results.starter, '').forEach(report);
      figures(results.starter, '_starter').forEach(report);
      await loadFolder(folder, scratch, embedder);
      const data = await measure(scratch, embedder);
      figures(data, '_data').forEach(report);
      figures(mean(results.starter, data), '').forEach(report);
    } finally {
      await scratch.remove();
    }
  } finally {
    await embedder.close();
  }
};

async function measure({ database }: ScratchDatabase, embedder: Embedder): Promise<Result> {
  const ties = await database.read<RecordedTie>('bench/recorded-ties', { types: TIE_TYPES });
  const all = pairs(ties);
  const totals = new Map<Name, Found>(METHODS.map((name) => [name, { hits: 0, reciprocal: 0, hidden: 0 }]));
  const times: number[] = [];
  for (const hidden of folds(ties)) {
    const left = new Set(hidden);
    const known = pairs(ties.filter((tie) => !left.has(tie)));
    const lost = [...all].filter((pair) => !known.has(pair)).map((pair) => pair.split(' '));
    const between = [...lost, ...hidden.map(({ from, to }) => [from, to])].flatMap(([a = '', b = '']) => [
      [a, b] as const,
      [b, a] as const,
    ]);
    const restore = await hideTies(hidden, between, { database, embedder });
    const after = await readKnown(database);
    const targets = targetsOf(lost, after);
    const methods = await methodsOf(after);
    for (const agent of shuffled([...targets.keys()].sort()).slice(0, AGENTS_A_FOLD)) {
      const began = performance.now();
      const introduced = await introductions(database, agent, ASKED);
      times.push(performance.now() - began);
      const ours = new Map(introduced.map(({ id, score }) => [id, score]));
      for (const name of METHODS) {
        const scores = name === 'ours' ? ours : methods[name](agent);
        const found = find(scores, targets.get(agent) ?? [], after.tied.get(agent) ?? new Set());
        totals.set(name, sum(totals.get(name) as Found, found));
      }
    }
    await restore();
  }
  times.sort((a, b) => a - b);
  const result = Object.fromEntries(
    [...totals].map(([name, { hits, reciprocal, hidden }]) => [
      name,
      { hits10: hits / hidden, mrr: reciprocal / hidden },
    ]),
  );
  return { ...result, milliseconds: times[Math.floor(times.length / 2)] ?? 0 } as Result;

  async function methodsOf(known: Known): Promise<Record<Exclude<Name, 'ours'>, Method>> {
    return {
      common_neighbours: commonNeighbours(known),
      adamic_adar: adamicAdar(known),
      text: textAlone(known),
      fastrp: await fastRp(database),
    };
  }
}

/** Whom each agent was tied to and is no more, not even by something that many have a part in. */
function targetsOf(lost: readonly string[][], { tied }: Known): Map<string, string[]> {
  const targets = new Map<string, string[]>();
  const pairsLost = new Set(lost.map(([a = '', b = '']) => pairOf(a, b)));
  for (const pair of [...pairsLost].sort()) {
    const [a = '', b = ''] = pair.split(' ');
    if (tied.get(a)?.has(b)) continue;
    targets.set(a, [...(targets.get(a) ?? []), b]);
    targets.set(b, [...(targets.get(b) ?? []), a]);
  }
  return targets;
}

function figures(result: Result, graph: string): Figure[] {
  const others = METHODS.filter((name) => name !== 'ours');
  const of = (measure: 'hits10' | 'mrr'): Figure[] => {
    const best = others.reduce((a, b) => (result[a][measure] >= result[b][measure] ? a : b));
    const ours = result.ours[measure];
    return [
      {
        key: `${measure}_ours${graph}`,
        value: ours,
        comparedWith: `more than each of the others: ${result[best][measure].toFixed(3)} by ${best}`,
        met: others.every((name) => ours > result[name][measure]),
      },
      ...others.map((name) => ({
        key: `${measure}_${name}${graph}`,
        value: result[name][measure],
        comparedWith: `${ours.toFixed(3)} by ours`,
      })),
    ];
  };
  return [
    ...of('hits10'),
    ...of('mrr'),
    {
      key: `introductions_p50_ms${graph}`,
      value: result.milliseconds,
      unit: 'ms',
      comparedWith: `${ASKED} introductions with their reasons, two statements`,
    },
  ];
}

function mean(a: Result, b: Result): Result {
  const of = (name: Name) => ({
    hits10: (a[name].hits10 + b[name].hits10) / 2,
    mrr: (a[name].mrr + b[name].mrr) / 2,
  });
  const methods = Object.fromEntries(METHODS.map((name) => [name, of(name)]));
  return { ...methods, milliseconds: (a.milliseconds + b.milliseconds) / 2 } as Result;
}
