import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodingFor, keptAnswers } from '../../../server/ecosystem/kept.ts';

const LINES = ['{"nodes":{}}\n', '{"totalNodes":0}\n'].map((line) => Buffer.from(line));
const TEXT = LINES.join('');

describe('an answer that is kept', () => {
  const kept = keptAnswers();
  kept.keep('all', 'state 1', LINES);

  it('is found by its question', () => {
    expect(kept.find('all', 'state 1')?.plain.join('')).toBe(TEXT);
    expect(kept.find('some', 'state 1')).toBeUndefined();
  });

  it('is compressed once in each way', async () => {
    const answer = kept.find('all', 'state 1');
    const br = await answer?.compressed('br');
    expect(brotliDecompressSync(br ?? '').toString()).toBe(TEXT);
    expect(gunzipSync((await answer?.compressed('gzip')) ?? '').toString()).toBe(TEXT);
    expect(await kept.find('all', 'state 1')?.compressed('br')).toBe(br);
  });

  it('is gone with all others once the graph is in another state: a person may have been erased', () => {
    const others = keptAnswers();
    others.keep('all', 'state 1', LINES);
    others.keep('part', 'state 1', LINES);
    expect(others.find('part', 'state 2')).toBeUndefined();
    for (const question of ['all', 'part']) expect(others.find(question, 'state 1')).toBeUndefined();
  });

  it('makes room for others', () => {
    for (const question of ['a', 'b', 'c', 'd']) kept.keep(question, 'state 1', LINES);
    expect(kept.find('all', 'state 1')).toBeUndefined();
    expect(kept.find('d', 'state 1')).toBeDefined();
  });
});

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip,deflate', 'gzip'],
  ['deflate', undefined],
  // To be weighed, and not for sure to be had.
  ['br;q=0, gzip;q=0.5', undefined],
  ['', undefined],
  [undefined, undefined],
])('for a client that accepts %j, it is compressed by %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
