import { afterEach, describe, expect, it } from 'vitest';
import { startThread, type Thread } from '../../../core/embedding/thread.ts';

/** Answers twice a number, ends at `exit`, throws at any other text. */
const DOUBLE = `
  import { parentPort, workerData } from 'node:worker_threads';
  if (workerData === 'broken') throw new Error('it is broken');
  parentPort.on('message', (question) => {
    if (question === null) return parentPort.close();
    if (question === 'exit') process.exit(3);
    if (typeof question === 'string') throw new Error('not a number: ' + question);
    parentPort.postMessage(2 * question);
  });`;

describe('a thread', () => {
  const started: Thread<number | string, number>[] = [];

  afterEach(() => Promise.all(started.splice(0).map((thread) => thread.close())));

  function start(data = ''): Thread<number | string, number> {
    const program = new URL(`data:text/javascript,${encodeURIComponent(DOUBLE)}`);
    const thread = startThread<number | string, number>(program, data);
    started.push(thread);
    return thread;
  }

  it('answers all that it is asked, from before it is ready', async () => {
    const thread = start();
    expect(await Promise.all([1, 2, 3].map((number) => thread.ask(number)))).toEqual([2, 4, 6]);
    expect(await thread.ask(4)).toBe(8);
  });

  it('says why it cannot start', async () => {
    const thread = start('broken');
    await expect(thread.ask(1)).rejects.toThrow('it is broken');
    await expect(thread.ask(2)).rejects.toThrow('it is broken');
  });

  it('fails what it had yet to answer when it dies, and all that it is asked afterwards', async () => {
    const thread = start();
    const asked = ['text', 1].map((question) => thread.ask(question));
    for (const answer of asked) await expect(answer).rejects.toThrow('not a number: text');
    await expect(thread.ask(1)).rejects.toThrow('not a number: text');
  });

  it('fails what it had yet to answer when it exits', async () => {
    await expect(start().ask('exit')).rejects.toThrow('its thread ended with code 3');
  });

  it('fails what it had yet to answer when it is closed', async () => {
    const thread = start();
    const answer = expect(thread.ask(1)).rejects.toThrow('it has been closed');
    await thread.close();
    await answer;
    await expect(thread.ask(2)).rejects.toThrow('it has been closed');
  });
});
