import type { Progress } from '../../../ingest/progress.ts';

const ROWS_AT_A_TIME = 10_000;

interface Phase {
  began: number;
  ended: number;
  rows: number;
  /** when each 10,000 rows were done */
  marks: number[];
}

/** Notes how long the phases of a run take, and what follows them; all in seconds. */
export class PhaseTimes implements Progress {
  readonly #start = performance.now();
  readonly #phases = new Map<string, Phase>();
  #current: Phase | undefined;
  #firstStep: number | undefined;

  phase(name: string, _total?: number): void {
    this.#current = { began: this.#now(), ended: Number.NaN, rows: 0, marks: [] };
    this.#phases.set(name, this.#current);
  }

  advance(count: number): void {
    const phase = this.#current;
    if (phase === undefined) return;
    phase.rows += count;
    // A batch that goes over several marks passes them all at once: none is larger.
    if (phase.rows >= (phase.marks.length + 1) * ROWS_AT_A_TIME) phase.marks.push(this.#now());
  }

  end(): void {
    if (this.#current) this.#current.ended = this.#now();
  }

  /** The steps are those of what follows the phases. */
  step(): void {
    this.#firstStep ??= this.#now();
  }

  /** From the first step until now. */
  get sinceFirstStep(): number {
    return this.#now() - (this.#firstStep ?? Number.NaN);
  }

  /**
   * How long a phase took, when it ended since the start of all, and how long each 10,000 rows of it took.
   * @throws RangeError when there was no such phase
   */
  of(name: string): { seconds: number; ended: number; paces: number[] } {
    const phase = this.#phases.get(name);
    if (phase === undefined) throw new RangeError(`There was no phase "${name}".`);
    const { began, ended, marks } = phase;
    const paces = marks.map((mark, number) => mark - (marks[number - 1] ?? began));
    return { seconds: ended - began, ended, paces };
  }

  #now(): number {
    return (performance.now() - this.#start) / 1000;
  }
}
