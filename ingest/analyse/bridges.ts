/** Two that are not tied and might be. */
export interface BridgeCandidate {
  from: string;
  to: string;
  kind: 'INTRODUCTION' | 'MEMBERSHIP';
  /** closeness of meaning, 0 to 1; null when it is not known to be close */
  similarity: number | null;
  /** entities in the component of each */
  fromSize: number;
  toSize: number;
  /** component of each */
  fromComponent: number;
  toComponent: number;
}

/** What a new tie between two would do. */
export interface BridgeEffect {
  /** entities that the largest component would gain */
  componentGain: number;
  /** change in the average distance, in ties, between entities linked already; 0 or less */
  distanceChange: number;
  /** change in the global efficiency; 0 or more */
  efficiencyGain: number;
}

export type Bridge = BridgeCandidate & BridgeEffect;

/** What effects are reckoned from. */
export interface Distances {
  /** entities in all */
  entities: number;
  /** entities of the largest component */
  largest: number;
  /** sampled entities of the largest component */
  sample: readonly string[];
  /** distance from each sampled entity, in the order of the sample, by entity */
  toSample: ReadonlyMap<string, readonly number[]>;
  /** how many entities lie at each distance (the index) from an entity of another component, itself at 0 included */
  around: ReadonlyMap<string, readonly number[]>;
}

/** Average distance within the largest component, and global efficiency of the whole. */
export interface Structure {
  averageDistance: number;
  efficiency: number;
}

/**
 * Average distance over the sampled pairs; global efficiency (Latora and Marchiori, "Efficient behavior of small-world
 * networks", 2001: mean over all pairs of 1 / distance, 0 where there is no path), the part of smaller components left
 * out. Averages over pairs of a sample estimate those over all pairs (as Eppstein and Wang, 2004).
 */
export function structure({ entities, largest, sample, toSample }: Distances): Structure {
  let distance = 0;
  let inverse = 0;
  for (const [i, j] of pairs(sample.length)) {
    const between = toSample.get(sample[i] ?? '')?.[j] ?? Number.POSITIVE_INFINITY;
    distance += between;
    inverse += 1 / between;
  }
  const count = (sample.length * (sample.length - 1)) / 2;
  if (count === 0) return { averageDistance: 0, efficiency: 0 };
  return {
    averageDistance: distance / count,
    efficiency: ((inverse / count) * largest * (largest - 1)) / (entities * (entities - 1)),
  };
}

/**
 * What a tie between the two of a candidate would do, as "ghost edges" are judged (Papagelis, Bonchi and Gionis,
 * "Suggesting ghost edges for a smaller world", 2011): distances with the tie are the shorter of those without it and
 * those through it, over the pairs of the sample. The gain in size is exact.
 */
export function effect(candidate: BridgeCandidate, distances: Distances): BridgeEffect {
  const from = distances.toSample.get(candidate.from);
  const to = distances.toSample.get(candidate.to);
  if (from && to) return shortcut(from, to, distances);
  const [inside, outside] = from ? [from, candidate.to] : [to, candidate.from];
  const joined = from ? candidate.toSize : candidate.fromSize;
  if (!inside) return { componentGain: 0, distanceChange: 0, efficiencyGain: 0 };
  return {
    componentGain: joined,
    distanceChange: 0,
    efficiencyGain: junction(inside, distances.around.get(outside) ?? [1], distances),
  };
}

/** A tie within the largest component. */
function shortcut(
  from: readonly number[],
  to: readonly number[],
  { entities, largest, sample, toSample }: Distances,
): BridgeEffect {
  let distance = 0;
  let inverse = 0;
  const rows = sample.map((id) => toSample.get(id) ?? []);
  for (const [i, j] of pairs(sample.length)) {
    const before = rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
    const through = 1 + Math.min((from[i] ?? 0) + (to[j] ?? 0), (from[j] ?? 0) + (to[i] ?? 0));
    if (through >= before) continue;
    distance += through - before;
    inverse += 1 / through - 1 / before;
  }
  const count = Math.max(1, (sample.length * (sample.length - 1)) / 2);
  return {
    componentGain: 0,
    distanceChange: distance / count,
    efficiencyGain: ((inverse / count) * largest * (largest - 1)) / (entities * (entities - 1)),
  };
}

/** Efficiency gained where another component joins the largest one. */
function junction(
  inside: readonly number[],
  around: readonly number[],
  { entities, largest }: Distances,
): number {
  let inverse = 0;
  around.forEach((count, depth) => {
    for (const distance of inside) inverse += count / (depth + 1 + distance);
  });
  // Each pair counts once, the sample stands for the whole component.
  return (2 * inverse * largest) / Math.max(1, inside.length) / (entities * (entities - 1));
}

function* pairs(size: number): Generator<[number, number]> {
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) yield [i, j];
}

/** Bridges kept of each kind by each measure. */
const KEPT = 100;

/** Bridges kept for one actor or network of each kind, so that a hub does not fill the list. */
const KEPT_FOR_ONE = 3;

/**
 * The bridges worth keeping: of each kind the best by efficiency, by gain in size and by change in distance. Of those
 * that would join one and the same component, the best by efficiency only. Ties go by identifiers.
 */
export function worthKeeping(bridges: readonly Bridge[]): Bridge[] {
  const measures: readonly ((bridge: Bridge) => number)[] = [
    ({ efficiencyGain }) => efficiencyGain,
    ({ componentGain }) => componentGain,
    ({ distanceChange }) => -distanceChange,
  ];
  const kept = new Set<Bridge>();
  for (const kind of ['INTRODUCTION', 'MEMBERSHIP'] as const) {
    const ofKind = onePerJunction(bridges.filter((bridge) => bridge.kind === kind));
    for (const measure of measures) {
      const times = new Map<string, number>();
      const best = ofKind.filter((bridge) => measure(bridge) > 0).toSorted(by(measure));
      let count = 0;
      for (const bridge of best) {
        const used = [bridge.from, bridge.to].map((id) => times.get(id) ?? 0);
        // A junction is told from the others by the component it joins: the same hub may stand for many.
        if (bridge.componentGain === 0 && used.some((each) => each >= KEPT_FOR_ONE)) continue;
        for (const id of [bridge.from, bridge.to]) times.set(id, (times.get(id) ?? 0) + 1);
        kept.add(bridge);
        if (++count === KEPT) break;
      }
    }
  }
  return [...kept];
}

function onePerJunction(bridges: readonly Bridge[]): Bridge[] {
  const best = new Map<number, Bridge>();
  const others: Bridge[] = [];
  for (const bridge of bridges.toSorted(by(merit))) {
    if (bridge.componentGain === 0) {
      others.push(bridge);
      continue;
    }
    const component = bridge.fromSize < bridge.toSize ? bridge.fromComponent : bridge.toComponent;
    if (!best.has(component)) best.set(component, bridge);
  }
  return [...best.values(), ...others];
}

/** Efficiency, and whether the two have something to say to each other: a bridge that nobody walks joins nothing. */
function merit({ efficiencyGain, similarity }: Bridge): number {
  return efficiencyGain * (similarity === null ? 0.5 : 1);
}

function by(measure: (bridge: Bridge) => number) {
  return (a: Bridge, b: Bridge) =>
    measure(b) - measure(a) ||
    b.efficiencyGain - a.efficiencyGain ||
    (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1);
}
