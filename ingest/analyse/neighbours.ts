import type { TieList } from './tie-list.ts';

/** The neighbours of each entity of a list of ties, as compressed sparse rows. */
export class Neighbours {
  /** where the neighbours of each entity start */
  readonly #start: Int32Array;
  readonly #neighbour: Int32Array;
  readonly #weight: Int32Array;

  constructor(entities: number, { source, target, weight }: TieList) {
    this.#start = new Int32Array(entities + 1);
    for (const ends of [source, target]) {
      for (const end of ends) this.#start[end + 1] = (this.#start[end + 1] as number) + 1;
    }
    for (let entity = 0; entity < entities; entity += 1) {
      this.#start[entity + 1] = (this.#start[entity + 1] as number) + (this.#start[entity] as number);
    }
    const next = this.#start.slice();
    this.#neighbour = new Int32Array(2 * source.length);
    this.#weight = new Int32Array(2 * source.length);
    const add = (from: number, to: number, tie: number) => {
      const at = next[from] as number;
      this.#neighbour[at] = to;
      this.#weight[at] = weight[tie] as number;
      next[from] = at + 1;
    };
    source.forEach((from, tie) => {
      add(from, target[tie] as number, tie);
      add(target[tie] as number, from, tie);
    });
  }

  /** Each neighbour once, with the relations between the two. */
  of(entity: number): { neighbour: number; relations: number }[] {
    const [from, to] = [this.#start[entity] as number, this.#start[entity + 1] as number];
    return Array.from({ length: to - from }, (_, index) => ({
      neighbour: this.#neighbour[from + index] as number,
      relations: this.#weight[from + index] as number,
    }));
  }
}
