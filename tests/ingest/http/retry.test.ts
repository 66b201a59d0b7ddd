import { describe, expect, it } from 'vitest';
import { askedWait, backoff } from '../../../ingest/http/retry.ts';

describe('backoff', () => {
  it('is anything from nothing to a ceiling that doubles up to 30 s', () => {
    const longest = [1, 2, 3, 4, 9].map((tries) => backoff(tries, () => 1));
    expect(longest).toEqual([1000, 2000, 4000, 8000, 30_000]);
    expect(backoff(4, () => 0)).toBe(0);
    expect(backoff(3, () => 0.5)).toBe(2000);
  });
});

describe('askedWait', () => {
  const now = Date.parse('2026-11-24T08:00:00Z');
  const asked = (headers: Record<string, string>) => askedWait(new Headers(headers), now);

  it('reads seconds and dates', () => {
    expect(asked({ 'retry-after': '120' })).toBe(120_000);
    expect(asked({ 'retry-after': 'Tue, 24 Nov 2026 08:00:30 GMT' })).toBe(30_000);
    expect(asked({ 'retry-after': 'Tue, 24 Nov 2026 07:00:00 GMT' })).toBe(0);
  });

  it('reads when a spent budget is filled again, in seconds or as a Unix time', () => {
    expect(asked({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '3600' })).toBe(3_600_000);
    const reset = String(now / 1000 + 60);
    expect(asked({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })).toBe(60_000);
    expect(asked({ 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': '3600' })).toBeUndefined();
  });

  it('knows nothing when the server says nothing one can read', () => {
    expect(asked({})).toBeUndefined();
    expect(asked({ 'retry-after': 'soon' })).toBeUndefined();
  });
});
