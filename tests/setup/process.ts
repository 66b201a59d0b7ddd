import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectFolder } from '../../core/config.ts';
import { testConfig } from './database.ts';

/** Runs a program of the project on the database of the lane. */
export function run(
  program: string,
  settings: Record<string, string>,
  ...parameters: string[]
): ChildProcess {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD = '', OBSERVATORY_DATA } = testConfig();
  return spawn(process.execPath, ['--import', 'tsx', program, ...parameters], {
    cwd: projectFolder,
    env: { ...process.env, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, OBSERVATORY_DATA, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Gathers what a process writes; call the result for what there is so far. */
export function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  return () => text;
}

/** The address that the server says it listens on. */
export async function addressOf(server: ChildProcess): Promise<string> {
  const output = collect(server);
  for (;;) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0];
    if (address) return address;
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The exit code of a process, once it has ended. */
export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}
