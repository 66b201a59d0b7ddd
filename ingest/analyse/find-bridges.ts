import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';
import {
  type BridgeCandidate,
  type Distances,
  effect,
  type Structure,
  structure,
  worthKeeping,
} from './bridges.ts';

/** Entities that distances are measured from: enough for two digits of an average, and quick on a large graph. */
const SAMPLES = 100;

/** Candidates by themes for one agent outside of the largest component. */
const PARTNERS = 5;

/** A theme of more entities than this is no reason for two of them to meet. */
const GENERAL = 1000;

/** Sources of distances in one statement. */
const SOURCES_AT_ONCE = 100;

/** Candidates considered: on a large graph those nearest in meaning, and all that would join a component. */
const MOST = 10_000;

/** What there is to say of a graph without ties. */
export const NO_DISTANCES: Structure = { averageDistance: 0, efficiency: 0 };

/**
 * Finds which new ties would shorten the ecosystem most and stores them as WOULD_BRIDGE relations.
 * @param graph projection of the ties
 * @param size entities projected, and those of the largest component
 */
export async function findBridges(
  database: Database,
  graph: string,
  size: { entities: number; largest: number },
): Promise<Structure> {
  const candidates = await database.read<BridgeCandidate>('analyse/bridge-candidates', {
    largest: neo4j.int(size.largest),
    partners: neo4j.int(PARTNERS),
    general: neo4j.int(GENERAL),
  });
  const considered = nearest(candidates);
  const distances = await measure(database, graph, size, considered);
  const bridges = considered.flatMap((candidate) => {
    const known = distances.toSample.has(candidate.from) || distances.toSample.has(candidate.to);
    return known ? [{ ...candidate, ...effect(candidate, distances) }] : [];
  });
  const rows = worthKeeping(bridges).map(({ from, to, kind, similarity, ...bridge }) => {
    const { componentGain, distanceChange, efficiencyGain } = bridge;
    return {
      from,
      to,
      properties: {
        kind,
        similarity,
        componentGain: neo4j.int(componentGain),
        distanceChange,
        efficiencyGain,
      },
    };
  });
  await database.write('analyse/store-bridges', { rows });
  return structure(distances);
}

function nearest(candidates: readonly BridgeCandidate[]): BridgeCandidate[] {
  const rank = ({ fromSize, toSize, similarity }: BridgeCandidate) =>
    (fromSize === toSize ? 0 : 1) + (similarity ?? 0);
  // The sort is stable, and the statement gives them in the order of identifiers.
  return candidates.toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST);
}

async function measure(
  database: Database,
  graph: string,
  { entities, largest }: { entities: number; largest: number },
  candidates: readonly BridgeCandidate[],
): Promise<Distances> {
  const rows = await database.read<{ id: string }>('analyse/sample-of-the-largest-component', {
    largest: neo4j.int(largest),
    samples: neo4j.int(SAMPLES),
  });
  const sample = rows.map(({ id }) => id);
  const ends = candidates.flatMap(({ from, to }) => [from, to]);
  const measured = await database.write<{ source: string; targets: string[]; distances: number[] }>(
    'analyse/distances',
    { graph, sources: sample, targets: [...new Set([...sample, ...ends])] },
  );
  const toSample = new Map<string, number[]>();
  const positions = new Map(sample.map((id, position) => [id, position]));
  for (const { source, targets, distances } of measured) {
    targets.forEach((target, at) => {
      const row = toSample.get(target) ?? [];
      row[positions.get(source) ?? 0] = distances[at] ?? 0;
      toSample.set(target, row);
    });
  }
  return {
    entities,
    largest,
    sample,
    toSample,
    around: await surroundings(database, graph, candidates, toSample),
  };
}

/** How far the rest of its component lies from each end that is not in the largest one. */
async function surroundings(
  database: Database,
  graph: string,
  candidates: readonly BridgeCandidate[],
  toSample: ReadonlyMap<string, unknown>,
): Promise<Map<string, number[]>> {
  const sizes = new Map(
    candidates
      .flatMap(({ from, to, fromSize, toSize }) => [[from, fromSize] as const, [to, toSize] as const])
      .filter(([id]) => !toSample.has(id)),
  );
  // One alone has nothing around it, and of two the other lies next to it.
  const around = new Map([...sizes].map(([id, size]) => [id, size === 1 ? [1] : [1, 1]]));
  const sources = [...sizes].flatMap(([id, size]) => (size > 2 ? [id] : []));
  for (let start = 0; start < sources.length; start += SOURCES_AT_ONCE) {
    const rows = await database.write<{ source: string; distances: number[]; counts: number[] }>(
      'analyse/distance-histograms',
      { graph, sources: sources.slice(start, start + SOURCES_AT_ONCE) },
    );
    for (const { source, distances, counts } of rows) {
      const histogram: number[] = new Array(Math.max(...distances) + 1).fill(0);
      distances.forEach((distance, at) => {
        histogram[distance] = counts[at] ?? 0;
      });
      around.set(source, histogram);
    }
  }
  return around;
}
