import { type Kind, kindOfId } from '../../core/kinds.ts';
import { Neighbours } from './neighbours.ts';
import type { TieList } from './tie-list.ts';

/** An agent with its ties to those that come after it in the order of identifiers. */
export interface AgentTies {
  id: string;
  /** others it is tied to, before it and after it */
  count: number;
  /** sum of the weights of all its ties */
  strength: number;
  ties: AgentTie[];
}

interface AgentTie {
  to: string;
  weight: number;
  /** identifiers of what the two share */
  through: string[];
}

const AGENTS: ReadonlySet<Kind | undefined> = new Set(['Network', 'Organisation', 'Person']);
/** What several agents may have a part in. */
const SHARED: ReadonlySet<Kind | undefined> = new Set([
  'Project',
  'Event',
  'Paper',
  'Resource',
  'Programme',
  'Venue',
]);

/** A thing with more agents than this does not make acquaintances of them all. */
const LARGEST_SHARED = 60;

/**
 * Ties between agents: two are tied that are linked directly, or share a project, an event, a work, a programme or a
 * venue. Weight: 1 for each direct relation; for each shared thing 1 / (number of its agents - 1), as in Newman,
 * "Scientific collaboration networks. II" (2001). All in the order of identifiers, so that sums and lists do not depend
 * on when something was loaded.
 * @param ids of all entities, by position
 * @returns all agents
 */
export function agentTies(ids: readonly string[], ties: TieList): AgentTies[] {
  const kinds = ids.map(kindOfId);
  const order = Int32Array.from(ids.keys()).sort((a, b) =>
    (ids[a] as string) < (ids[b] as string) ? -1 : 1,
  );
  const place = new Int32Array(ids.length);
  order.forEach((position, index) => {
    place[position] = index;
  });
  const before = (a: number, b: number) => (place[a] as number) - (place[b] as number);
  const neighbours = new Neighbours(ids.length, ties);
  const strength = new Float64Array(ids.length);
  const count = new Int32Array(ids.length);
  const partners = new Map<number, readonly number[]>();
  const partnersIn = (shared: number) => {
    let known = partners.get(shared);
    if (known === undefined) {
      known = neighbours
        .of(shared)
        .flatMap(({ neighbour }) => (AGENTS.has(kinds[neighbour]) ? [neighbour] : []))
        .sort(before);
      partners.set(shared, known);
    }
    return known;
  };

  const all: { agent: number; tied: [number, AgentTie][] }[] = [];
  for (const agent of order) {
    if (!AGENTS.has(kinds[agent])) continue;
    const tied = new Map<number, AgentTie>();
    const add = (other: number, weight: number, through: readonly string[]) => {
      if (before(other, agent) <= 0) return;
      const tie = tied.get(other) ?? { to: ids[other] as string, weight: 0, through: [] };
      tied.set(other, tie);
      tie.weight += weight;
      tie.through.push(...through);
    };
    const around = neighbours.of(agent).sort((a, b) => before(a.neighbour, b.neighbour));
    for (const { neighbour, relations } of around) {
      if (AGENTS.has(kinds[neighbour])) add(neighbour, relations, []);
    }
    for (const { neighbour: shared } of around) {
      if (!SHARED.has(kinds[shared])) continue;
      const those = partnersIn(shared);
      if (those.length < 2 || those.length > LARGEST_SHARED) continue;
      for (const other of those) add(other, 1 / (those.length - 1), [ids[shared] as string]);
    }
    const sorted = [...tied].sort(([a], [b]) => before(a, b));
    for (const [other, { weight }] of sorted) {
      for (const end of [agent, other]) {
        strength[end] = (strength[end] as number) + weight;
        count[end] = (count[end] as number) + 1;
      }
    }
    all.push({ agent, tied: sorted });
  }
  return all.map(({ agent, tied }) => ({
    id: ids[agent] as string,
    count: count[agent] as number,
    strength: strength[agent] as number,
    ties: tied.map(([, tie]) => tie),
  }));
}
