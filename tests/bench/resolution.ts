import { readConfig } from '../../core/config.ts';
import { createEmbedder } from '../../core/embedding/embedder.ts';
import { type Candidate, resolve } from '../../ingest/resolve/index.ts';
import { profileOf } from '../../ingest/resolve/profile.ts';
import { sharedIdentifiers } from '../../ingest/resolve/vetoes.ts';
import {
  type LabelledPair,
  type LabelledRecord,
  readLabelledPairs,
} from '../ingest/resolve/labelled-pairs.ts';
import { atLeast, atMost, type Bench, type Figure } from './bench.ts';
import { type GeneratedRecord, generateEcosystem } from './generate/ecosystem.ts';

type Report = (figure: Figure) => void;

/**
 * How good automatic merges are on the labelled pairs, and how the work grows with the records. Takes no arguments.
 * @throws UserError when the embedding model is not installed
 */
export const bench: Bench = async (_, report) => {
  quality(readLabelledPairs(), report);
  await meaning(readLabelledPairs(), report);
  growth(report);
};

/** All labelled records are resolved together, as a source would be: blocks, score, decision and clusters. */
function quality(pairs: readonly LabelledPair[], report: Report): void {
  const merged = together(pairs);
  const all = measure(pairs, merged);
  report(atLeast('precision', all.precision, 0.98));
  report(atLeast('recall', all.recall, 0.85));
  for (const half of ['tune', 'check'] as const) {
    const { precision, recall } = measure(
      pairs.filter((pair) => pair.half === half),
      merged,
    );
    const role = half === 'tune' ? 'weights were tuned on it' : 'kept for checking';
    report({ key: `precision_${half}`, value: precision, comparedWith: `the half "${half}": ${role}` });
    report({ key: `recall_${half}`, value: recall, comparedWith: `the half "${half}": ${role}` });
  }
  const unproven = pairs.filter(({ a, b }) => !shareIdentifier(a, b));
  const likeness = measure(unproven, merged);
  const count = `the ${unproven.length} of ${pairs.length} pairs without a strong identifier in common`;
  report({ key: 'precision_without_identifier', value: likeness.precision, comparedWith: count });
  report({ key: 'recall_without_identifier', value: likeness.recall, comparedWith: count });
  const { precision, recall } = bCubed(pairs, merged);
  report({ key: 'bcubed_precision', value: precision, comparedWith: '1 if no cluster holds two things' });
  report({ key: 'bcubed_recall', value: recall, comparedWith: '1 if no thing is in two clusters' });
}

/** Whether two records, by `id`, end up as one. */
type Together = (a: string, b: string) => boolean;

function together(pairs: readonly LabelledPair[], embeddings?: ReadonlyMap<string, Float32Array>): Together {
  const candidates = recordsOf(pairs).map(({ candidate }): Candidate => {
    const embedding = embeddings?.get(candidate.id);
    return embedding ? { ...candidate, embedding } : candidate;
  });
  const { clusters } = resolve(candidates);
  const clusterOf = new Map(clusters.flatMap((members, cluster) => members.map((id) => [id, cluster])));
  return (a, b) => a === b || (clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b));
}

function recordsOf(pairs: readonly LabelledPair[]): LabelledRecord[] {
  return pairs.flatMap(({ a, b }) => [a, b]);
}

interface Quality {
  precision: number;
  recall: number;
}

function measure(pairs: readonly LabelledPair[], merged: Together): Quality {
  const isMerged = ({ a, b }: LabelledPair) => merged(a.candidate.id, b.candidate.id);
  const right = pairs.filter((pair) => pair.same && isMerged(pair)).length;
  return {
    precision: right / pairs.filter(isMerged).length,
    recall: right / pairs.filter(({ same }) => same).length,
  };
}

function shareIdentifier(a: LabelledRecord, b: LabelledRecord): boolean {
  const profile = ({ candidate }: LabelledRecord) => profileOf(candidate, () => 1);
  return sharedIdentifiers(profile(a), profile(b)).length > 0;
}

/**
 * B-cubed: for each record, the share of its cluster that is about the same thing, and the share of what is about
 * the same thing that is in its cluster, averaged. Source: A. Bagga and B. Baldwin, 1998.
 */
function bCubed(pairs: readonly LabelledPair[], merged: Together): Quality {
  const records = recordsOf(pairs);
  let precision = 0;
  let recall = 0;
  for (const one of records) {
    const cluster = records.filter((other) => merged(one.candidate.id, other.candidate.id));
    const right = cluster.filter((other) => other.is === one.is).length;
    precision += right / cluster.length;
    recall += right / records.filter((other) => other.is === one.is).length;
  }
  return { precision: precision / records.length, recall: recall / records.length };
}

/** What closeness in meaning adds, with the real model; the labelled records have names, no descriptions. */
async function meaning(pairs: readonly LabelledPair[], report: Report): Promise<void> {
  const records = recordsOf(pairs);
  const embedder = await createEmbedder(readConfig());
  const vectors = await embedder.passages(records.map(({ candidate }) => candidate.names.join(', ')));
  await embedder.close();
  const embeddings = new Map(records.map(({ candidate }, i) => [candidate.id, vectors[i] as Float32Array]));
  const { precision, recall } = measure(pairs, together(pairs, embeddings));
  report({
    key: 'precision_with_meaning',
    value: precision,
    comparedWith: 'precision, which is without vectors',
  });
  report({ key: 'recall_with_meaning', value: recall, comparedWith: 'recall, which is without vectors' });
}

const SIZES = [10_000, 100_000] as const;
/** Work of n log n: ten times the records may take 10 × 5/4 times the work, hence 5/4 of it for each. */
const GROWTH = Math.log(SIZES[1]) / Math.log(SIZES[0]);
/** What other programs may add to a time, as a factor. */
const NOISE = 1.2;

function growth(report: Report): void {
  const [small, large] = SIZES.map((size) => {
    const name = `${size / 1000}k`;
    const { candidates, milliseconds, precision, recall } = resolveGenerated(size);
    report({
      key: `candidates_per_record_${name}`,
      value: candidates,
      comparedWith: `${size - 1} without blocks`,
    });
    report({ key: `ms_per_record_${name}`, value: milliseconds, unit: 'ms', comparedWith: 'processor time' });
    report({
      key: `generated_precision_${name}`,
      value: precision,
      comparedWith: 'made-up names: no measure of quality',
    });
    report({
      key: `generated_recall_${name}`,
      value: recall,
      comparedWith: 'made-up names: no measure of quality',
    });
    return { candidates, milliseconds };
  });
  if (!small || !large) return;
  const limit = 'what n log n allows from 10,000 to 100,000 records';
  report(atMost('candidates_growth', large.candidates / small.candidates, GROWTH, limit));
  report(
    atMost('time_growth', large.milliseconds / small.milliseconds, GROWTH * NOISE, `${limit}, and noise`),
  );
}

function resolveGenerated(size: number) {
  const records = [...generateEcosystem({ size, broken: 0 })];
  const candidates = records.map(candidateOf);
  const before = process.cpuUsage();
  const { clusters, compared } = resolve(candidates);
  const { user, system } = process.cpuUsage(before);
  const about = new Map(records.map((record) => [record.id, record.about]));
  return {
    candidates: compared / size,
    milliseconds: (user + system) / 1000 / size,
    ...pairwise(records, clusters, about),
  };
}

/** Precision and recall over all pairs of records in one cluster, or about one thing. */
function pairwise(
  records: readonly GeneratedRecord[],
  clusters: readonly (readonly string[])[],
  about: ReadonlyMap<string, string>,
): Quality {
  const pairsIn = (sizes: Iterable<number>) =>
    [...sizes].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const merged = pairsIn(clusters.map(({ length }) => length));
  const right = clusters.reduce(
    (sum, ids) => sum + pairsIn(tally(ids.map((id) => about.get(id))).values()),
    0,
  );
  return {
    precision: right / merged,
    recall: right / pairsIn(tally(records.map((each) => each.about)).values()),
  };
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function candidateOf(record: GeneratedRecord): Candidate {
  const { id, kind, name, identifiers, url, commune, postcode, date, themes, relations } = record;
  const related = (...types: readonly string[]) =>
    relations.filter(({ type }) => types.includes(type)).map(({ toName }) => toName);
  return {
    id,
    kind,
    names: [name],
    identifiers,
    ...(url === undefined ? {} : { url }),
    ...(commune === undefined || postcode === undefined ? {} : { place: { commune, postcode } }),
    ties: {
      organisations: related('WORKS_FOR', 'FUNDED_BY'),
      themes,
      years: kind === 'Paper' && date !== undefined ? [Number(date.slice(0, 4))] : [],
    },
  };
}
