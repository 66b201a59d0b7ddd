import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../core/config.ts';
import { openVectorCache, type VectorCache } from '../../../core/embedding/cache.ts';

const vector = (...values: number[]) => Float32Array.from(values);

describe('the cache of vectors', () => {
  let folder: string;
  const opened: VectorCache[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-cache-'));
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((cache) => cache.close()));
    await rm(folder, { recursive: true, force: true });
  });

  function open(model = 'model'): VectorCache {
    const cache = openVectorCache(readConfig({ OBSERVATORY_CACHE: folder }), model);
    opened.push(cache);
    return cache;
  }

  it('gives back what was stored, by text and by model', () => {
    const cache = open();
    cache.put([
      ['été', vector(0.1, -2, 3e-9)],
      ['', vector(1)],
    ]);
    expect(cache.get('été')).toEqual(vector(0.1, -2, 3e-9));
    expect(cache.get('')).toEqual(vector(1));
    expect(cache.get('ete')).toBeUndefined();
    expect(open('another model').get('été')).toBeUndefined();
  });

  it('gives vectors that later ones do not change', () => {
    const cache = open();
    cache.put([['one', vector(1, 2)]]);
    const one = cache.get('one');
    cache.put([
      ['one', vector(3, 4)],
      ['two', vector(5, 6)],
    ]);
    cache.get('two');
    expect(one).toEqual(vector(1, 2));
    expect(cache.get('one')).toEqual(vector(3, 4));
  });

  it('removes vectors by their texts, those of its model alone', () => {
    const [cache, other] = [open(), open('another model')];
    for (const each of [cache, other])
      each.put([
        ['one', vector(1)],
        ['two', vector(2)],
      ]);
    cache.remove(['one', 'never stored']);
    expect(cache.get('one')).toBeUndefined();
    expect(cache.get('two')).toEqual(vector(2));
    expect(other.get('one')).toEqual(vector(1));
  });

  it('holds what two processes store at the same time, up to the moment that one is killed', async () => {
    const program = path.join(import.meta.dirname, 'store-vectors.ts');
    const start = (name: string) =>
      spawn(process.execPath, ['--import', 'tsx', program, name], {
        env: { ...process.env, OBSERVATORY_CACHE: folder },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    const writers = ['first', 'second'].map((name) => ({ name, child: start(name), stored: 0 }));
    for (const writer of writers) {
      writer.child.stdout.on('data', (said: Buffer) => {
        writer.stored += said.toString().split('\n').length - 1;
      });
    }
    while (writers.some(({ stored }) => stored < 20)) await new Promise((resolve) => setTimeout(resolve, 20));
    for (const { child } of writers) {
      child.kill('SIGKILL');
      await once(child, 'close');
    }
    const cache = open();
    for (const { name, stored } of writers) {
      for (let index = 0; index < stored; index++) {
        expect(cache.get(`${name} ${index}`), `${name} ${index} of ${stored}`).toEqual(vector(index, 1, 2));
      }
    }
    cache.put([['after', vector(7)]]);
    expect(cache.get('after')).toEqual(vector(7));
  });

  it.each<[string, (file: string) => Promise<void>]>([
    ['holds something else', (file) => writeFile(file, 'x'.repeat(8192))],
    ['holds zeros', (file) => writeFile(file, Buffer.alloc(8192))],
    ['is cut short', (file) => writeFile(file, 'x')],
  ])('is refused in a line, with the remedy, when its file %s', async (_, damage) => {
    await mkdir(path.join(folder, 'embeddings'));
    await damage(path.join(folder, 'embeddings', 'data.mdb'));
    expect(() => open()).toThrow(/embeddings is damaged: delete that folder.*$/);
  });

  it('starts anew when its file is empty', async () => {
    const cache = open();
    cache.put([['text', vector(1)]]);
    await cache.close();
    opened.length = 0;
    await truncate(path.join(folder, 'embeddings', 'data.mdb'));
    expect(open().get('text')).toBeUndefined();
  });

  it('is refused in a line when its folder cannot be made', async () => {
    await writeFile(path.join(folder, 'embeddings'), 'a file');
    expect(() => open()).toThrow(/cannot be used.*OBSERVATORY_CACHE/);
  });
});
