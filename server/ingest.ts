import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { projectFolder } from '../core/config.ts';

/**
 * Runs a command of ingest in a process of its own: ingest and server share the core, and nothing else.
 * @param words the command with its arguments
 * @param stdio where what it says goes: nowhere by default, since that may name people; what went wrong always to standard
 *   error
 */
function start(words: readonly string[], stdio: 'inherit' | 'pipe' | 'ignore' = 'ignore'): ChildProcess {
  return fork(path.join(projectFolder, 'ingest/cli.ts'), words, {
    stdio: ['ignore', stdio, stdio === 'pipe' ? 'pipe' : 'inherit', 'ipc'],
  });
}

/** Whether a command succeeded. */
function succeeded(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    // Once all that it said is read.
    child.once('close', (code) => resolve(code === 0));
  });
}

/**
 * Runs a command of ingest in full view, and tells whether it succeeded.
 * @param tell told each line that it says; default: the person at the terminal, who sees how far it is
 */
export async function runIngestCommand(
  words: readonly string[],
  tell?: (line: string) => void,
): Promise<boolean> {
  if (!tell) return succeeded(start(words, 'inherit'));
  const child = start(words, 'pipe');
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', tell);
  }
  return succeeded(child);
}

/** What takes into the graph what people decide in the page. */
export interface Ingest {
  /**
   * Runs a command of ingest.
   * @param words the command with its arguments
   * @returns whether it succeeded
   */
  run(words: readonly string[]): Promise<boolean>;
  /** Whether it was stopped: what failed then is to be done at the next start. */
  readonly stopped: boolean;
}

/** A site whose decisions wait for somebody to run the command. */
export const NO_INGEST: Ingest = { run: async () => false, stopped: true };

/** Runs commands of ingest for a site that is open: one at a time, since each takes the memory of a model. */
export class IngestQueue implements Ingest {
  #last: Promise<unknown> = Promise.resolve();
  #running: ChildProcess | undefined;
  #stopped = false;
  readonly #waiting = new Map<string, Promise<boolean>>();

  /** When the commands before it have ended. Asked for again while it waits, it runs once. */
  run(words: readonly string[]): Promise<boolean> {
    const command = words.join(' ');
    const waiting = this.#waiting.get(command);
    if (waiting) return waiting;
    const running = this.#last.then(() => {
      this.#waiting.delete(command);
      if (this.#stopped) return false;
      this.#running = start(words);
      return succeeded(this.#running);
    });
    this.#waiting.set(command, running);
    this.#last = running;
    return running;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Stops the command that runs where it can go on later, and runs none of those that wait. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#running?.kill('SIGINT');
    await this.#last;
  }
}
