import type { Origin } from './record.ts';

/** Lines of one file are numbered below this. */
const MOST_LINES = 2 ** 40;

/** Identifiers read so far and where each was first stated, small enough for a file of millions of rows. */
export class SeenIds {
  readonly #files: string[] = [];
  /** number of the file × MOST_LINES + line */
  readonly #places = new Map<string, number>();

  get size(): number {
    return this.#places.size;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  /** Where an identifier was first stated. */
  origin(id: string): Origin | undefined {
    const place = this.#places.get(id);
    if (place === undefined) return undefined;
    return { file: this.#files[Math.floor(place / MOST_LINES)] ?? '', line: place % MOST_LINES };
  }

  add(id: string, { file, line }: Origin): void {
    if (this.#files.at(-1) !== file) this.#files.push(file);
    this.#places.set(id, (this.#files.length - 1) * MOST_LINES + line);
  }
}
