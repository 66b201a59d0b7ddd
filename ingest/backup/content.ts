import { createHash } from 'node:crypto';
import { type Content, type Item, isNode } from './format.ts';

/** Sums are of so many bits, as many as a hash has. */
const MODULUS = 1n << 256n;

interface Tally {
  count: number;
  sum: bigint;
}

/**
 * Adds up what a graph holds, so that two graphs can be compared that list it in another order: the sum of the SHA-256
 * of each node, and of each relationship with the nodes it joins. Of a sum, other than of an exclusive or, two of the
 * same are not nothing.
 */
export class ContentSum {
  readonly #nodes = new Map<string, Tally>();
  readonly #relationships = new Map<string, Tally>();
  /** of each node, by number */
  readonly #hashes: string[] = [];

  /** @param item relationships after all nodes */
  add(item: Item): void {
    if (isNode(item)) {
      const hash = sha256(JSON.stringify([item.labels, item.properties]));
      // Texts of single bytes: a buffer for each would take several times the memory.
      this.#hashes.push(hash.toString('latin1'));
      count(this.#nodes, item.labels.join(':'), hash);
    } else {
      const ends = [item.from, item.to].map((number) => this.#hashes[number] ?? '');
      const hash = sha256(JSON.stringify([item.type, item.properties, ...ends]));
      count(this.#relationships, item.type, hash);
    }
  }

  get content(): Content {
    return { nodes: readable(this.#nodes), relationships: readable(this.#relationships) };
  }
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function count(tallies: Map<string, Tally>, name: string, hash: Buffer): void {
  const tally = tallies.get(name) ?? { count: 0, sum: 0n };
  tally.count += 1;
  tally.sum = (tally.sum + BigInt(`0x${hash.toString('hex')}`)) % MODULUS;
  tallies.set(name, tally);
}

function readable(tallies: ReadonlyMap<string, Tally>): Content['nodes'] {
  const names = [...tallies.keys()].sort();
  return Object.fromEntries(
    names.map((name) => {
      const { count = 0, sum = 0n } = tallies.get(name) ?? {};
      return [name, { count, sum: sum.toString(16).padStart(64, '0') }];
    }),
  );
}

/** How two graphs differ: `Entity:Paper: 12 instead of 13`; nothing when they hold the same. */
export function differences(expected: Content, found: Content): string[] {
  return (['nodes', 'relationships'] as const).flatMap((what) => {
    const names = new Set([...Object.keys(expected[what]), ...Object.keys(found[what])]);
    return [...names].flatMap((name) => {
      const [a, b] = [expected[what][name], found[what][name]];
      if (a?.count !== b?.count) return [`${name || what}: ${b?.count ?? 0} instead of ${a?.count ?? 0}`];
      return a?.sum === b?.sum ? [] : [`${name || what}: the same number, with other values`];
    });
  });
}

/** How many nodes and relationships there are. */
export function sizeOf(content: Content): { nodes: number; relationships: number } {
  const total = (tallies: Content['nodes']) =>
    Object.values(tallies).reduce((sum, { count }) => sum + count, 0);
  return { nodes: total(content.nodes), relationships: total(content.relationships) };
}
