import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectFolder } from '../../core/config.ts';
import { testConfig } from '../setup/database.ts';

export interface Outcome {
  /** null when it was killed */
  code: number | null;
  out: string;
  error: string;
}

/** A command of the ingest in a process of its own, on the database of the lane. */
export interface Running {
  ended: Promise<Outcome>;
  /** what it has printed so far */
  out(): string;
  /** ends it at once: it can put nothing right */
  kill(): void;
}

export function start(words: readonly string[], settings: Readonly<Record<string, string>> = {}): Running {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, OBSERVATORY_DATA } = testConfig();
  const env = { ...process.env, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, OBSERVATORY_DATA, ...settings };
  const cli = ['--import', 'tsx', path.join(projectFolder, 'ingest/cli.ts')];
  const child = spawn(process.execPath, [...cli, ...words], { env, cwd: projectFolder });
  let [out, error] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    error += text;
  });
  return {
    ended: once(child, 'close').then(([code]) => ({ code, out, error })),
    out: () => out,
    kill: () => child.kill('SIGKILL'),
  };
}

/** As {@link start}, to its end. */
export function run(words: readonly string[], settings?: Readonly<Record<string, string>>): Promise<Outcome> {
  return start(words, settings).ended;
}
