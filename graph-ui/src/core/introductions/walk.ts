import type { Kind } from '../../gql/graphql.ts';
import type { Ecosystem } from '../ecosystem/ecosystem.ts';

/** An introduction by the identifiers of its entities. */
export interface Meeting {
  readonly actor: string;
  /** whom the actor would meet */
  readonly other: string;
  readonly through: readonly string[];
  /** whom the actor would get to, by the other */
  readonly reached: readonly string[];
}

/** What two have in common when both have a part in it, as the server counts ties. */
const SHARED: readonly Kind[] = ['PROJECT', 'EVENT', 'PAPER', 'RESOURCE', 'PROGRAMME', 'ACTION', 'VENUE'];

/**
 * A walk over an introduction, to be drawn like a path: from the actor through each intermediary to the other, and from
 * there to all whom the actor would get to, with what two of them share in between. Where two that follow each other have
 * no recorded link, there is none to draw: so it is with the actor and the other.
 * @returns identifiers, some of them more than once
 */
export function walkOver(
  { actor, other, through, reached }: Meeting,
  ecosystem: Pick<Ecosystem, 'nodes' | 'edges'>,
): string[] {
  const neighbours = neighboursOf(new Set([actor, other, ...through, ...reached]), ecosystem);
  const between = (a: string, b: string) => sharedBy(neighbours.get(a), neighbours.get(b), b);
  const bySomebody = through.flatMap((each) => [
    actor,
    ...between(actor, each),
    each,
    ...between(each, other),
    other,
  ]);
  const beyond = reached.flatMap((each) => [other, ...between(other, each), each]);
  return [...(bySomebody.length > 0 ? bySomebody : [actor, other]), ...beyond];
}

interface Neighbour {
  readonly id: string;
  readonly kind: Kind;
  readonly degree: number;
}

/** What some entities have a recorded link with, by their identifiers. */
function neighboursOf(
  ids: ReadonlySet<string>,
  { nodes, edges }: Pick<Ecosystem, 'nodes' | 'edges'>,
): ReadonlyMap<string, ReadonlyMap<string, Neighbour>> {
  const neighbours = new Map([...ids].map((id) => [id, new Map<string, Neighbour>()]));
  for (const { source, target, type } of edges) {
    const [from, to] = [nodes[source], nodes[target]];
    // To be listed side by side, or to look alike, ties nobody.
    if (!from || !to || type === 'LISTS' || type === 'SIMILAR_TO') continue;
    neighbours.get(from.id)?.set(to.id, to);
    neighbours.get(to.id)?.set(from.id, from);
  }
  return neighbours;
}

/** What ties two that have no direct link: what the fewest have a part in tells most. */
function sharedBy(
  ofA: ReadonlyMap<string, Neighbour> = new Map(),
  ofB: ReadonlyMap<string, Neighbour> = new Map(),
  b = '',
): string[] {
  if (ofA.has(b)) return [];
  const [closest] = [...ofA.values()]
    .filter(({ id, kind }) => ofB.has(id) && SHARED.includes(kind))
    .sort((one, two) => one.degree - two.degree);
  return closest ? [closest.id] : [];
}
