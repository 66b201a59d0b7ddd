import { describe, expect, it } from 'vitest';
import { openQueue } from '../../../core/embedding/queue.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('the queue of the networks', () => {
  it('gives each worker one job at a time, and each caller its result', async () => {
    const queue = openQueue<{ busy: boolean; done: number }>();
    const workers = [1, 2].map(() => ({ busy: false, done: 0 }));
    const results = Array.from({ length: 20 }, (_, number) =>
      queue.run(async (worker) => {
        expect(worker.busy).toBe(false);
        worker.busy = true;
        await later();
        worker.busy = false;
        worker.done += 1;
        return number;
      }, false),
    );
    for (const worker of workers) queue.add(worker);
    expect(await Promise.all(results)).toEqual(Array.from({ length: 20 }, (_, number) => number));
    for (const { done } of workers) expect(done).toBeGreaterThan(5);
  });

  it('lets what is urgent wait for no more than the job in hand', async () => {
    const queue = openQueue<string>();
    queue.add('worker');
    const done: string[] = [];
    const run = (name: string, urgent: boolean) =>
      queue.run(async () => {
        await later();
        done.push(name);
      }, urgent);
    await Promise.all([
      ...['passage 1', 'passage 2', 'passage 3'].map((name) => run(name, false)),
      ...['query 1', 'query 2'].map((name) => run(name, true)),
    ]);
    expect(done).toEqual(['passage 1', 'query 1', 'query 2', 'passage 2', 'passage 3']);
  });

  it('goes on after a job that fails', async () => {
    const queue = openQueue<string>();
    queue.add('worker');
    const failing = queue.run(() => Promise.reject(new Error('no')), false);
    const next = queue.run(async (worker) => worker, false);
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('worker');
  });
});
