import { setTimeout as pause } from 'node:timers/promises';
import autocannon, { type Options, type Request } from 'autocannon';
import { mixOfQuestions } from './mix.ts';

export interface LoadOptions {
  readonly clients: number;
  readonly seconds: number;
}

/** How a site bore many clients at once. */
export interface LoadOutcome {
  readonly requests: number;
  /** of each kind, as `500 on /graphql`; nothing when all went well */
  readonly errors: readonly string[];
  /** milliseconds of each answer, ascending */
  readonly times: readonly number[];
  /** megabytes that the process of the site held in memory, once a second */
  readonly memory: readonly number[];
}

/** Seconds that a client waits for an answer. */
const PATIENCE = 30;

/** Asks a site all that people ask, each client the next thing as soon as the last was answered. */
export async function load(address: string, { clients, seconds }: LoadOptions): Promise<LoadOutcome> {
  const errors: string[] = [];
  const times: number[] = [];
  const questions = mixOfQuestions().map(
    (question): Request => ({
      ...question,
      onResponse(status, body) {
        if (status !== 200) errors.push(`${status} on ${question.path}: ${body.slice(0, 200)}`);
        else if (question.path === '/graphql' && body.startsWith('{"errors"'))
          errors.push(body.slice(0, 200));
      },
    }),
  );
  let number = 0;
  const options: Options = {
    url: address,
    connections: clients,
    duration: seconds,
    timeout: PATIENCE,
    requests: questions,
    // Each begins at another question.
    setupClient(client) {
      const first = number++ % questions.length;
      client.setRequests([...questions.slice(first), ...questions.slice(0, first)]);
    },
  };
  const asked = new Promise<void>((resolve, reject) => {
    autocannon(options, (error) => (error ? reject(error) : resolve()))
      .on('response', (_client, _status, _bytes, took) => times.push(took))
      .on('reqError', (error) => errors.push(String(error)));
  });
  const [, memory] = await Promise.all([asked, memoryOf(address, seconds)]);
  return { requests: times.length, errors, times: times.sort((a, b) => a - b), memory };
}

async function memoryOf(address: string, seconds: number): Promise<number[]> {
  const memory: number[] = [];
  for (let second = 0; second < seconds; second += 1) {
    await pause(1000);
    const figures = await (await fetch(`${address}/metrics`)).text();
    const bytes = /^process_resident_memory_bytes (\d+)/m.exec(figures)?.[1];
    if (bytes === undefined) throw new Error('The site does not tell how much memory it holds.');
    memory.push(Number(bytes) / 1e6);
  }
  return memory;
}
