import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Rejected } from './record.ts';

/** The rejects of a run: a CSV file with one row for each problem, made with the first one. */
export class RejectsFile {
  readonly path: string;
  #file: number | undefined;

  /**
   * @param folder where rejects files are kept; made when missing
   * @param source name of the source
   * @param time when the run started
   */
  constructor(folder: string, source: string, time: Date) {
    const stamp = time.toISOString().slice(0, 19).replaceAll(':', '-');
    this.path = path.join(folder, `${stamp}-${source}.csv`);
  }

  get isEmpty(): boolean {
    return this.#file === undefined;
  }

  write({ origin, problems }: Rejected): void {
    if (this.#file === undefined) {
      mkdirSync(path.dirname(this.path), { recursive: true });
      this.#file = openSync(this.path, 'w');
      writeSync(this.#file, 'source,line,column,reason\n');
    }
    for (const { column, reason } of problems) {
      const cells = [origin.file, String(origin.line), column, reason];
      // Names of columns are as the source writes them, which may be as a formula.
      writeSync(this.#file, stringify([cells], { escape_formulas: true }));
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }
}
