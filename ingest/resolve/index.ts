import { groupBy } from '../../core/group-by.ts';
import { groupOf } from '../../core/kinds.ts';
import { candidatePairs } from './block.ts';
import type { Candidate } from './candidate.ts';
import { cluster, type Link, type Merge } from './cluster.ts';
import {
  areOfOneSource,
  decide,
  type HumanDecision,
  isVetoed,
  type Outcome,
  type Verdict,
} from './decide.ts';
import { nameTokens, type Profile, profileOf } from './profile.ts';
import { type Rarity, rarityOf } from './rarity.ts';

export type { Candidate } from './candidate.ts';
export type { HumanDecision, Outcome, Verdict } from './decide.ts';

/** Two candidates, by `id`, and what was decided about them. */
export interface ResolvedPair extends Verdict {
  readonly a: string;
  readonly b: string;
  /** who decided: a person's name, or `algorithm` */
  readonly decidedBy: string;
}

export interface Resolution {
  /** pairs to merge or to review, and those that people decided about, in the order of the candidates */
  readonly pairs: readonly ResolvedPair[];
  /** candidates that are one thing, by `id`, in their order; those on their own are left out */
  readonly clusters: readonly (readonly string[])[];
  /** how many pairs were compared */
  readonly compared: number;
}

/**
 * Finds the candidates that are about one thing. Depends on nothing but its input: the same candidates and
 * decisions, in the same order, give the same result.
 * @param decisions what people decided before; of two about one pair the later counts
 * @throws RangeError when two candidates have one `id`
 */
export function resolve(
  candidates: readonly Candidate[],
  decisions: readonly HumanDecision[] = [],
): Resolution {
  const positions = new Map(candidates.map(({ id }, position) => [id, position]));
  if (positions.size < candidates.length)
    throw new RangeError('Candidates must each have an id of their own.');
  const rarity = rarityOf(candidates.map(nameTokens));
  const human = humanLinks(decisions, positions);

  const found: Found[] = [];
  let compared = 0;
  // One group at a time, since the profiles of all are more than memory should hold.
  for (const group of groupBy(candidates, ({ kind }) => groupOf(kind)).values()) {
    const profiles = group.map((candidate) => profileOf(candidate, rarity));
    const positionOf = (profile: Profile) => positions.get(profile.candidate.id) ?? -1;
    for (const [i, partners] of candidatePairs(profiles).entries()) {
      for (const j of partners) {
        const [one, other] = [profiles[i], profiles[j]];
        if (!one || !other) continue;
        const link = { a: positionOf(one), b: positionOf(other) };
        if (human.has(linkKey(link))) continue;
        compared += 1;
        const verdict = decide(one, other);
        if (verdict.outcome !== 'distinct') found.push({ ...link, verdict, decidedBy: 'algorithm' });
      }
    }
  }
  const profileAt = profilesByNeed(candidates, rarity);
  for (const { a, b, same, by } of human.values()) {
    const outcome: Outcome = same ? 'merge' : 'distinct';
    const verdict = { ...decide(profileAt(a), profileAt(b)), outcome, method: 'human' };
    found.push({ a, b, verdict, decidedBy: by });
  }

  const decided = [...human.values()];
  const { clusterOf, refused } = cluster({
    size: candidates.length,
    united: decided.filter(({ same }) => same),
    separated: decided.filter(({ same }) => !same),
    merges: found.filter(isAutomaticMerge).map(asMerge).sort(surestFirst),
    vetoed: (a, b) => isVetoed(profileAt(a), profileAt(b)),
    ofOneSource: (a, b) => {
      const [one, other] = [candidates[a], candidates[b]];
      return one !== undefined && other !== undefined && areOfOneSource(one, other);
    },
  });
  // What two other records of a cluster forbid, a person has to look at.
  const notMerged = new Set(refused.map(linkKey));
  found.sort((x, y) => x.a - y.a || x.b - y.b);
  const idOf = (position: number) => candidates[position]?.id ?? '';
  const pairs = found.map(({ a, b, verdict, decidedBy }): ResolvedPair => {
    const outcome = notMerged.has(linkKey({ a, b })) ? 'review' : verdict.outcome;
    return { a: idOf(a), b: idOf(b), ...verdict, outcome, decidedBy };
  });
  const clusters = new Map<number, string[]>();
  for (const [position, first] of clusterOf.entries()) {
    const members = clusters.get(first);
    if (members) members.push(idOf(position));
    else clusters.set(first, [idOf(position)]);
  }
  return { pairs, clusters: [...clusters.values()].filter(({ length }) => length > 1), compared };
}

/** Profiles of the few records that are looked at again, by position, each computed once. */
function profilesByNeed(candidates: readonly Candidate[], rarity: Rarity): (position: number) => Profile {
  const known = new Map<number, Profile>();
  return (position) => {
    const candidate = candidates[position];
    if (candidate === undefined) throw new RangeError(`There is no candidate ${position}.`);
    const profile = known.get(position) ?? profileOf(candidate, rarity);
    known.set(position, profile);
    return profile;
  };
}

interface Found extends Link {
  readonly verdict: Verdict;
  readonly decidedBy: string;
}

function isAutomaticMerge({ verdict, decidedBy }: Found): boolean {
  return verdict.outcome === 'merge' && decidedBy === 'algorithm';
}

function asMerge({ a, b, verdict }: Found): Merge & { score: number } {
  return { a, b, score: verdict.score, isLikeness: verdict.identifiers.length === 0 };
}

/** Proven by an identifier first, then by score; equal ones in the order of the candidates. */
function surestFirst(x: ReturnType<typeof asMerge>, y: ReturnType<typeof asMerge>): number {
  return Number(x.isLikeness) - Number(y.isLikeness) || y.score - x.score || x.a - y.a || x.b - y.b;
}

type HumanLink = Link & Pick<HumanDecision, 'same' | 'by'>;

/** The decisions about candidates at hand, the last one for each pair. */
function humanLinks(
  decisions: readonly HumanDecision[],
  positions: ReadonlyMap<string, number>,
): ReadonlyMap<string, HumanLink> {
  const links = new Map<string, HumanLink>();
  for (const { a, b, same, by } of decisions) {
    const [one, other] = [positions.get(a), positions.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    const link = { a: Math.min(one, other), b: Math.max(one, other), same, by };
    links.set(linkKey(link), link);
  }
  return links;
}

function linkKey({ a, b }: Link): string {
  return `${a} ${b}`;
}
