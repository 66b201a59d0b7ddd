import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWalk } from '../../../ingest/http/walk.ts';
import { serverThat } from './server.ts';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-walk-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const PAGES = 5;

/** The program `walker.ts`; its output when it has ended. */
function startWalker(url: string, folder: string): { program: ChildProcess; output: Promise<string> } {
  const script = path.join(import.meta.dirname, 'walker.ts');
  const program = spawn(process.execPath, ['--import', 'tsx', script, url, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void program.kill());
  return { program, output: text(program.stdout ?? []) };
}

describe('a walk', () => {
  it('killed at a page goes on from there, and one that has ended asks for nothing', async () => {
    let victim: ChildProcess | undefined;
    const server = await serverThat((request, response) => {
      const n = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('cursor'));
      if (n === 3 && victim) victim.kill('SIGKILL');
      else response.end(JSON.stringify({ n, next: n < PAGES ? String(n + 1) : null }));
    });
    const asked = () => server.requests.splice(0).map(({ url }) => url);
    const folder = await temporaryFolder();

    const killed = startWalker(server.url, folder);
    victim = killed.program;
    expect(await killed.output).toBe('');
    expect(asked()).toEqual(['/?cursor=1', '/?cursor=2', '/?cursor=3']);

    victim = undefined;
    expect(JSON.parse(await startWalker(server.url, folder).output)).toEqual([1, 2, 3, 4, 5]);
    expect(asked()).toEqual(['/?cursor=3', '/?cursor=4', '/?cursor=5']);

    expect(JSON.parse(await startWalker(server.url, folder).output)).toEqual([1, 2, 3, 4, 5]);
    expect(asked()).toEqual([]);
  });

  it('starts anew when it is asked to, or when the last one ended long ago', async () => {
    const folder = await temporaryFolder();
    const options = { folder, source: 'test', arguments: { query: 'a' } };
    const first = await openWalk(options);
    expect(first.resumed).toBe(false);
    const page = path.join(first.folder, 'page.http');
    await writeFile(page, 'kept');
    expect((await openWalk(options)).resumed).toBe(true);
    await expect(readFile(page, 'utf8')).resolves.toBe('kept');

    expect((await openWalk({ ...options, fresh: true })).resumed).toBe(false);
    await expect(readFile(page, 'utf8')).rejects.toThrow('ENOENT');

    await writeFile(page, 'kept');
    const state = path.join(first.folder, 'walk.json');
    const finished = {
      arguments: options.arguments,
      started: '2020-01-01T00:00:00Z',
      finished: '2020-01-01T01:00:00Z',
    };
    await writeFile(state, JSON.stringify(finished));
    expect((await openWalk(options)).resumed).toBe(false);
    await expect(readFile(page, 'utf8')).rejects.toThrow('ENOENT');
  });

  it('starts anew when the last one is said to have ended in the future', async () => {
    const options = { folder: await temporaryFolder(), source: 'test', arguments: { query: 'a' } };
    const { folder: own } = await openWalk(options);
    const walk = {
      arguments: options.arguments,
      started: '2020-01-01T00:00:00Z',
      finished: '2120-01-01T00:00:00Z',
    };
    await writeFile(path.join(own, 'walk.json'), JSON.stringify(walk));
    expect((await openWalk(options)).resumed).toBe(false);
  });

  it('that was interrupted goes on, however long ago', async () => {
    const folder = await temporaryFolder();
    const options = { folder, source: 'test', arguments: { query: 'a' } };
    const { folder: own } = await openWalk(options);
    const state = path.join(own, 'walk.json');
    await writeFile(state, JSON.stringify({ arguments: options.arguments, started: '2020-01-01T00:00:00Z' }));
    expect((await openWalk(options)).resumed).toBe(true);
  });

  it('has pages of its own for each source and each question', async () => {
    const folder = await temporaryFolder();
    const questions = [
      { source: 'a', arguments: { query: 'x' } },
      { source: 'b', arguments: { query: 'x' } },
      { source: 'a', arguments: { query: 'y' } },
    ];
    const folders = await Promise.all(
      questions.map(async (question) => (await openWalk({ folder, ...question })).folder),
    );
    expect(new Set(folders).size).toBe(3);
  });
});
