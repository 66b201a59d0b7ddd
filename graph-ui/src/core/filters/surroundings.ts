import type { Kind } from '../../gql/graphql.ts';

interface Link {
  readonly source: number;
  readonly target: number;
}

/** For each entity, told by its position, those it has a link with; the links of entity i are from starts[i] on. */
export interface Adjacency {
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** Neighbours of every entity, whatever the direction of the links. */
export function adjacency(entities: number, links: readonly Link[]): Adjacency {
  const starts = new Uint32Array(entities + 1);
  for (const { source, target } of links) {
    starts[source + 1]! += 1;
    starts[target + 1]! += 1;
  }
  for (let entity = 0; entity < entities; entity += 1) starts[entity + 1]! += starts[entity] as number;
  const next = starts.slice();
  const neighbours = new Uint32Array(2 * links.length);
  for (const { source, target } of links) {
    neighbours[next[source]!++] = target;
    neighbours[next[target]!++] = source;
  }
  return { starts, neighbours };
}

/**
 * What lies within some steps of an entity, itself included: 1 or 0 for each. The walk does not go on from a theme or a
 * place, which would lead to almost everything in two steps.
 */
export function within(
  { starts, neighbours }: Adjacency,
  kinds: readonly Kind[],
  centre: number,
  steps: number,
): Uint8Array {
  const reached = new Uint8Array(kinds.length);
  reached[centre] = 1;
  let frontier = [centre];
  for (let step = 0; step < steps; step += 1) {
    const next: number[] = [];
    for (const entity of frontier) {
      if (step > 0 && (kinds[entity] === 'THEME' || kinds[entity] === 'TERRITORY')) continue;
      for (let at = starts[entity] as number; at < (starts[entity + 1] as number); at += 1) {
        const neighbour = neighbours[at] as number;
        if (reached[neighbour]) continue;
        reached[neighbour] = 1;
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  return reached;
}
