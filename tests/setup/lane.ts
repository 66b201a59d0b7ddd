import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';

/** The settings that name the Neo4j server and the data folder of this process, which nobody else has meanwhile. */
export const lane: Readonly<Record<string, string>> = await claim();

async function claim(): Promise<Record<string, string>> {
  const connection = connect(inject('lanes'), '127.0.0.1');
  const [line] = await once(createInterface(connection), 'line');
  // It ends with the process, and is no reason to go on.
  connection.unref();
  return JSON.parse(line);
}
