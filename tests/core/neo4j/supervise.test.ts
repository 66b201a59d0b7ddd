import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { supervise } from '../../../core/neo4j/supervise.ts';

/** A process that does nothing until it is ended. */
async function started(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(child, 'spawn');
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;

/** A supervised process, of which so many new starts fail. */
async function supervised(failing = 0) {
  const all = [await started()];
  const told: string[] = [];
  const { running, stop } = supervise(all[0] as ChildProcess, {
    async start() {
      const child = await started();
      all.push(child);
      return child;
    },
    async ready() {
      if (all.length - 1 <= failing) throw new Error('Its disk is full.');
    },
    end,
    tell: (line) => told.push(line),
  });
  onTestFinished(stop);
  return { all, told, running, stop };
}

const BACK = /^The database answers again, after [\d.]+ s\.$/;

describe('a process that is kept running', () => {
  it('is started again at once when it dies, and told of', async () => {
    const { all, told, running, stop } = await supervised();
    await running();
    all[0]?.kill('SIGKILL');
    await vi.waitFor(() => expect(told).not.toEqual([]), { timeout: 5000 });
    await running();
    expect(told).toEqual([
      'The database has stopped (SIGKILL): it is started again ...',
      expect.stringMatching(BACK),
    ]);
    expect(all.map(isRunning)).toEqual([false, true]);
    await stop();
    expect(all.map(isRunning)).toEqual([false, false]);
  });

  it('is tried again later when it cannot start, and what could not is ended', async () => {
    const { all, told } = await supervised(1);
    all[0]?.kill('SIGKILL');
    await vi.waitFor(() => expect(told).toHaveLength(3), { timeout: 10_000 });
    expect(told.slice(1)).toEqual([
      'The database cannot be started again yet: Its disk is full.',
      expect.stringMatching(BACK),
    ]);
    expect(all.map(isRunning)).toEqual([false, false, true]);
  });

  it('is not started again once it was told to stop, not even while it waits to be', async () => {
    const { all, told, stop } = await supervised(100);
    all[0]?.kill('SIGKILL');
    await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 5000 });
    await stop();
    expect(all.map(isRunning)).toEqual([false, false]);
    expect(told).toHaveLength(2);
  });
});
