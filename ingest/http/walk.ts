import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hash } from '../hash.ts';

/** Sources change once a day at most: a walk that ended less than so long ago is not made again. */
const FRESH_MS = 24 * 60 * 60 * 1000;

interface WalkState {
  arguments: unknown;
  /** ISO 8601 */
  started: string;
  /** ISO 8601; absent while it goes on */
  finished?: string;
}

/** A walk through the pages of a source, whose pages are kept in a folder of its own. */
export interface Walk {
  folder: string;
  /** whether pages of an earlier run are there to go on from: the last one holds the cursor */
  resumed: boolean;
  /** Notes that the last page was read. */
  finish(): Promise<void>;
}

export interface WalkOptions {
  /** folder of the kept pages of all sources */
  folder: string;
  source: string;
  /** what tells this walk from another one of the same source */
  arguments: unknown;
  /** forget what was kept, and ask the source anew */
  fresh?: boolean;
}

/**
 * Begins a walk, or goes on with one that was interrupted, or repeats one that has just ended. Each page is
 * kept as it comes, so that a killed run has lost nothing.
 */
export async function openWalk({
  folder,
  source,
  arguments: given,
  fresh = false,
}: WalkOptions): Promise<Walk> {
  const own = path.join(folder, source, hash(given));
  const file = path.join(own, 'walk.json');
  const before = await readState(file);
  const resumed = before !== undefined && !fresh && isFresh(before);
  const state: WalkState = resumed ? before : { arguments: given, started: new Date().toISOString() };
  if (!resumed) {
    await rm(own, { recursive: true, force: true });
    await mkdir(own, { recursive: true });
    await writeState(file, state);
  }
  return {
    folder: own,
    resumed,
    finish: () => writeState(file, { ...state, finished: state.finished ?? new Date().toISOString() }),
  };
}

/** Whether it goes on, or ended not long ago; of one that ends in the future, by a clock that was wrong, nobody knows. */
function isFresh({ finished }: WalkState): boolean {
  if (finished === undefined) return true;
  const age = Date.now() - Date.parse(finished);
  return age >= 0 && age < FRESH_MS;
}

async function readState(file: string): Promise<WalkState | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as WalkState;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes it whole or not at all. */
async function writeState(file: string, state: WalkState): Promise<void> {
  await writeFile(`${file}.part`, `${JSON.stringify(state, null, 2)}\n`);
  await rename(`${file}.part`, file);
}
