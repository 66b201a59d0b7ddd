import type { Random } from './random.ts';

/** A fair sample of all items so far, of a size that does not grow: reservoir sampling (Vitter, 1985). */
export class Sample<Item> {
  readonly items: Item[] = [];
  readonly #size: number;
  readonly #random: Random;
  #seen = 0;

  constructor(size: number, random: Random) {
    this.#size = size;
    this.#random = random;
  }

  add(item: Item): void {
    this.#seen += 1;
    if (this.items.length < this.#size) this.items.push(item);
    else {
      const place = this.#random.below(this.#seen);
      if (place < this.#size) this.items[place] = item;
    }
  }
}

const BITS = 2 ** 26;

/** A set of texts in 8 MB, however many: it may take one for another, seldom (a Bloom filter of one hash). */
export class RoughSet {
  readonly #bits = new Uint8Array(BITS / 8);

  has(text: string): boolean {
    const bit = bitOf(text);
    return ((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  add(text: string): void {
    const bit = bitOf(text);
    this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
}

/** FNV-1a, of Fowler, Noll and Vo, its upper bits folded into the lower ones. */
function bitOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 26)) >>> 0) % BITS;
}
