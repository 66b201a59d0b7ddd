import neo4j from 'neo4j-driver';
import { TIE_TYPES } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { batches } from '../batches.ts';

/** An entity as what is computed here sees it. */
export interface RankedEntity {
  id: string;
  degree: number;
  /** null for themes and territories */
  community: number | null;
  /** whether it is a theme or a territory, which have no ties */
  isDescriptor: boolean;
}

/** Pairs of entities with a tie, each once; ends are positions, the lower one first. */
export interface TieList {
  source: Int32Array;
  target: Int32Array;
  /** relations between the two */
  weight: Int32Array;
}

/** Entities whose ranks are written, and whose ties are read, at a time. */
const AT_A_TIME = 2000;

/** All entities in the order of their rank, which is stored with them: the best connected first. */
export async function rankEntities(database: Database): Promise<RankedEntity[]> {
  const entities = await database.read<RankedEntity>('analyse/entities-by-degree');
  const rows = entities.map(({ id }, rank) => ({ id, rank: neo4j.int(rank) }));
  for await (const batch of batches(rows, AT_A_TIME)) {
    await database.write('analyse/store-ranks', { rows: batch });
  }
  return entities;
}

/** The ties between entities, told by their ranks. */
export async function readTies(database: Database, entities: number): Promise<TieList> {
  const chunks = await database.read<{ sources: number[]; targets: number[] }>('analyse/ties-by-rank', {
    types: TIE_TYPES,
    entities: neo4j.int(entities),
    chunk: neo4j.int(AT_A_TIME),
  });
  const count = chunks.reduce((sum, { sources }) => sum + sources.length, 0);
  // A pair as one number sorts, and meets its like, many times faster than two would.
  const pairs = new Float64Array(count);
  let at = 0;
  for (const { sources, targets } of chunks) {
    sources.forEach((source, index) => {
      const target = targets[index] ?? source;
      pairs[at] = Math.min(source, target) * entities + Math.max(source, target);
      at += 1;
    });
  }
  return distinct(pairs.sort(), entities);
}

function distinct(sorted: Float64Array, entities: number): TieList {
  const source: number[] = [];
  const target: number[] = [];
  const weight: number[] = [];
  let last = Number.NaN;
  for (const pair of sorted) {
    const from = Math.floor(pair / entities);
    const to = pair % entities;
    if (from === to) continue;
    if (pair === last) {
      weight[weight.length - 1] = (weight.at(-1) ?? 0) + 1;
      continue;
    }
    last = pair;
    source.push(from);
    target.push(to);
    weight.push(1);
  }
  return {
    source: Int32Array.from(source),
    target: Int32Array.from(target),
    weight: Int32Array.from(weight),
  };
}
