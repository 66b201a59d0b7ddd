import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Rejected } from './record.ts';
import { unwritable } from './unwritable.ts';

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

  /** @throws UserError when it cannot be written: what is rejected is not passed over in silence */
  write({ origin, problems }: Rejected): void {
    try {
      this.#file ??= this.#open();
      for (const { column, reason } of problems) {
        const cells = [origin.file, String(origin.line), column, reason];
        // Names of columns are as the source writes them, which may be as a formula.
        writeSync(this.#file, stringify([cells], { escape_formulas: true }));
      }
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }

  #open(): number {
    mkdirSync(path.dirname(this.path), { recursive: true });
    const file = openSync(this.path, 'w');
    writeSync(file, 'source,line,column,reason\n');
    return file;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }
}
