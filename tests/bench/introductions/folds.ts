import { AGENT_KINDS, type Kind, kindOfId } from '../../../core/kinds.ts';
import { seededRandom } from '../generate/random.ts';

/** A recorded relation. */
export interface RecordedTie {
  from: string;
  type: string;
  to: string;
  properties: object;
}

/** What several agents have a part in ties two of them only if no more than this many have. */
export const FEW = 10;

/** How many folds, and the share of the ties that each hides. */
const FOLDS = 5;
const HIDDEN = 0.1;

const AGENTS: readonly (Kind | undefined)[] = AGENT_KINDS;
const isAgent = (id: string) => AGENTS.includes(kindOfId(id));

/** Two agents, the lesser identifier first. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Agents by what they have a part in, where at least two and at most {@link FEW} have. */
function sharedByFew(ties: readonly RecordedTie[]): Map<string, Set<string>> {
  const shared = new Map<string, Set<string>>();
  for (const { from, to } of ties) {
    if (isAgent(from) === isAgent(to)) continue;
    const [agent, thing] = isAgent(from) ? [from, to] : [to, from];
    shared.set(thing, (shared.get(thing) ?? new Set()).add(agent));
  }
  for (const [thing, { size }] of shared) if (size < 2 || size > FEW) shared.delete(thing);
  return shared;
}

/**
 * The ties between two agents: a relation between them (a membership, an employment, a part of a whole ...), or a
 * project, work, event, programme, resource or venue that both have a part in, and few others. That two are in one
 * network makes no tie between them, but one of each with the network.
 */
export function pairs(ties: readonly RecordedTie[]): Set<string> {
  const found = new Set<string>();
  for (const { from, to } of ties)
    if (isAgent(from) && isAgent(to) && from !== to) found.add(pairOf(from, to));
  for (const agents of sharedByFew(ties).values()) {
    const list = [...agents];
    for (const [number, a] of list.entries()) for (const b of list.slice(number + 1)) found.add(pairOf(a, b));
  }
  return found;
}

/** Five disjoint tenths of the recorded relations that tie two agents, drawn with a fixed seed. */
export function folds(ties: readonly RecordedTie[]): RecordedTie[][] {
  const shared = sharedByFew(ties);
  const eligible = ties.filter(({ from, to }) => {
    if (isAgent(from) && isAgent(to)) return true;
    return shared.has(from) || shared.has(to);
  });
  const drawn = shuffled(eligible);
  const size = Math.round(drawn.length * HIDDEN);
  return Array.from({ length: FOLDS }, (_, fold) => drawn.slice(fold * size, (fold + 1) * size));
}

/** In an order drawn with a fixed seed (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const random = seededRandom(42);
  const drawn = [...items];
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [drawn[last], drawn[other]] = [drawn[other] as Item, drawn[last] as Item];
  }
  return drawn;
}
