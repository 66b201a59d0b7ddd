import { groupBy } from '../../core/group-by.ts';
import type { PeerFigures } from '../../core/isolation.ts';

/** The isolation of an actor, as the analysis found it. */
export interface Scored {
  id: string;
  isolation: number;
  kind: string;
  /** identifier of its region; null where none is known */
  region: string | null;
}

/** How an actor stands among others. */
interface Standing {
  /** how many others there are */
  count: number;
  /** the middle one of their scores */
  median: number;
  /** share of them that is less isolated, 0 to 1 */
  share: number;
}

/** Figures that are stored with an actor. */
interface StoredFigures extends PeerFigures {
  /** identifier of the region that peers are of */
  peerTerritory: string | null;
}

/** Fewer peers than this give no median worth the name. */
const FEWEST = 5;

/**
 * Compares the isolation of each actor with that of the others of its kind, and with those of its kind in its region.
 * @returns figures for each actor, in the same order; without a comparison where there are fewer than five others
 */
export function comparePeers(actors: readonly Scored[]): { id: string; properties: StoredFigures }[] {
  const ofKind = groups(actors, ({ kind }) => kind);
  const ofTerritory = groups(
    actors.filter(({ region }) => region !== null),
    placeOf,
  );
  return actors.map((actor) => {
    const kind = standing(ofKind.get(actor.kind), actor.isolation);
    const territory = standing(ofTerritory.get(placeOf(actor)), actor.isolation);
    return {
      id: actor.id,
      properties: {
        peersOfKind: kind?.count ?? 0,
        peersOfKindMedian: kind?.median ?? null,
        peersOfKindShare: kind?.share ?? null,
        peersOfTerritory: territory?.count ?? 0,
        peersOfTerritoryMedian: territory?.median ?? null,
        peersOfTerritoryShare: territory?.share ?? null,
        peerTerritory: territory ? actor.region : null,
      },
    };
  });
}

function placeOf({ kind, region }: Scored): string {
  return `${kind} ${region}`;
}

/** Scores of each group, from the least isolated. */
function groups(actors: readonly Scored[], of: (actor: Scored) => string): Map<string, Float64Array> {
  const scores = (group: readonly Scored[]) => Float64Array.from(group, ({ isolation }) => isolation).sort();
  return new Map([...groupBy(actors, of)].map(([name, group]) => [name, scores(group)]));
}

/** Where a score stands among the others of its group, which it is one of itself. */
function standing(scores: Float64Array | undefined, score: number): Standing | undefined {
  if (scores === undefined || scores.length - 1 < FEWEST) return undefined;
  const lower = firstAtLeast(scores, score);
  // The others are the group without one of the scores equal to this one.
  const other = (index: number) => scores[index < lower ? index : index + 1] as number;
  const count = scores.length - 1;
  const median = (other(Math.floor((count - 1) / 2)) + other(Math.floor(count / 2))) / 2;
  return { count, median, share: lower / count };
}

function firstAtLeast(scores: Float64Array, score: number): number {
  let from = 0;
  let to = scores.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((scores[middle] as number) < score) from = middle + 1;
    else to = middle;
  }
  return from;
}
