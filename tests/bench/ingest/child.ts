import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs a module of this folder in a process of its own, so that its memory is measured alone.
 * @returns what the module says by {@link answer}
 * @throws Error when it ends without a word; what it prints on standard error is shown
 */
export async function runInChild<Answer>(module: string, words: readonly string[] = []): Promise<Answer> {
  const child = fork(path.join(import.meta.dirname, module), words, {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [said] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (typeof said !== 'object') throw new Error(`${module} ended without a figure.`);
  if (child.exitCode === null) await once(child, 'exit');
  return said as Answer;
}

/** Says, in the child, what was measured. */
export function answer(figures: object): void {
  process.send?.(figures);
  process.disconnect?.();
}

/**
 * The most memory that this process has had, in MB. The figure of Node may be that of the process that forked it, so
 * that of Linux comes first.
 */
export function peakMb(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) / 1024;
  } catch {
    // Another system.
  }
  return process.resourceUsage().maxRSS / 1024;
}
