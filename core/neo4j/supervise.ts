import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';

/** What keeps a process running. */
export interface Supervision {
  /** Starts it anew. */
  readonly start: () => Promise<ChildProcess>;
  /** Waits until it can do its work; throws the reason why it cannot. */
  readonly ready: (started: ChildProcess) => Promise<void>;
  /** Ends it, and waits until it has. */
  readonly end: (started: ChildProcess) => Promise<void>;
  /** Told that it has stopped, and that it is back. */
  readonly tell: (line: string) => void;
}

/** Milliseconds: the first new start is at once, then they are a second, two, four ... apart. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/** Milliseconds after which a process that ends is no longer one that cannot run. */
const RAN_WELL = 60_000;

/** A process that is kept running. */
export interface Supervised {
  /** Waits while it is started again. */
  running(): Promise<void>;
  /** Ends it, for good. */
  stop(): Promise<void>;
}

/**
 * Starts a process again whenever it ends without having been told to, for as long as it takes.
 * @param first that can do its work
 */
export function supervise(first: ChildProcess, { start, ready, end, tell }: Supervision): Supervised {
  const stopping = new AbortController();
  const { signal } = stopping;
  let current = first;
  let failures = 0;
  let startingAgain: Promise<void> | undefined;

  async function startAgain(): Promise<void> {
    const stoppedAt = performance.now();
    while (!signal.aborted) {
      const wait = failures === 0 ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1));
      await after(wait, undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
      failures += 1;
      try {
        current = await start();
        // Told to stop while it was started, it is ended here, and is never ready.
        if (signal.aborted) await end(current);
        await ready(current);
        return tell(`The database answers again, after ${seconds(stoppedAt)} s.`);
      } catch (error) {
        await end(current);
        if (!signal.aborted) tell(`The database cannot be started again yet: ${(error as Error).message}`);
      }
    }
  }

  async function watch(): Promise<void> {
    while (!signal.aborted) {
      const startedAt = performance.now();
      const how = await exited(current);
      if (signal.aborted) return;
      if (performance.now() - startedAt > RAN_WELL) failures = 0;
      tell(`The database has stopped (${how}): it is started again ...`);
      startingAgain = startAgain();
      await startingAgain;
      startingAgain = undefined;
    }
  }

  const watching = watch();
  return {
    running: async () => startingAgain,
    async stop() {
      stopping.abort();
      await end(current);
      await watching;
    },
  };
}

/** How a process has ended, once it has: `SIGKILL`, or `code 1`. */
async function exited(child: ChildProcess): Promise<string> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.signalCode ?? `code ${child.exitCode}`;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
