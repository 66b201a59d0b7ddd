import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { Client } from '../../../ingest/http/client.ts';
import { replay } from '../../../ingest/http/replay.ts';

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-replay-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  return folder;
}

async function clientOf(files: Record<string, string>): Promise<Client> {
  return new Client({ transport: await replay(await folderOf(files)), sleep: async () => {} });
}

const DATE = 'date: Tue, 24 Nov 2026 08:00:00 GMT';
const anything = z.unknown();

describe('replay', () => {
  it('answers a request from the file that was written for it, whatever the order of its parameters', async () => {
    const client = await clientOf({
      'any name.http': `GET https://api.example.org/works\n  ?q=musée numérique\n  &page=1\n\nHTTP/1.1 200 OK\n${DATE}\n\n{"é":1}`,
      'notes.txt': 'not a page',
    });
    const url = new URL('https://api.example.org/works?page=1&q=mus%C3%A9e+num%C3%A9rique&api_key=s3cret');
    const { page, data } = await client.json({ url }, anything);
    expect(data).toEqual({ é: 1 });
    expect(page.retrievedAt).toBe('2026-11-24T08:00:00.000Z');
  });

  it('answers the same request in turn, in the order of the names', async () => {
    const client = await clientOf({
      '1.http': `GET https://example.org/\n\nHTTP/1.1 503\n${DATE}\n\nbusy`,
      '2.http': `GET https://example.org/\n\nHTTP/1.1 200\n${DATE}\n\n[2]`,
    });
    expect((await client.json({ url: new URL('https://example.org/') }, anything)).data).toEqual([2]);
    expect((await client.json({ url: new URL('https://example.org/') }, anything)).data).toEqual([2]);
  });

  it('names the request that no file answers, without its secrets', async () => {
    const client = await clientOf({ '1.http': `GET https://example.org/\n\nHTTP/1.1 200\n${DATE}\n\n[]` });
    const asking = client.json({ url: new URL('https://example.org/x?api_key=s3cret') }, anything);
    await expect(asking).rejects.toThrow(/answers GET https:\/\/example\.org\/x\.$/);
  });

  it('says what is wrong with the folder or a file', async () => {
    await expect(replay('/nowhere')).rejects.toThrow('The folder /nowhere cannot be read (ENOENT).');
    await expect(clientOf({ 'a.txt': '' })).rejects.toThrow('no kept page (*.http)');
    await expect(clientOf({ 'a.http': '{"a":1}' })).rejects.toThrow(/a\.http is not a kept page/);
    await expect(clientOf({ 'a.http': 'GET https://a.example/\n\nHTTP/1.1 200\n\n{}' })).rejects.toThrow(
      'no date:',
    );
  });
});
