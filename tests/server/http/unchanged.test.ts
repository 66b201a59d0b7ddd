import { describe, expect, it } from 'vitest';
import { isUnchanged } from '../../../server/unchanged.ts';

const validators = { etag: 'W/"abc"', lastModified: new Date('2026-11-23T10:00:00.900Z') };

describe('what a client has already', () => {
  it.each([
    ['nothing', {}, false],
    ['its tag', { 'if-none-match': 'W/"abc"' }, true],
    ['its tag, not marked as weak', { 'if-none-match': '"abc"' }, true],
    ['its tag among others', { 'if-none-match': '"x", W/"abc"' }, true],
    ['whatever there is', { 'if-none-match': '*' }, true],
    ['another tag', { 'if-none-match': 'W/"abcd"' }, false],
    ['its date', { 'if-modified-since': 'Mon, 23 Nov 2026 10:00:00 GMT' }, true],
    ['a later date', { 'if-modified-since': 'Tue, 24 Nov 2026 10:00:00 GMT' }, true],
    ['an earlier date', { 'if-modified-since': 'Mon, 23 Nov 2026 09:59:59 GMT' }, false],
    ['no date', { 'if-modified-since': 'yesterday' }, false],
    [
      'its date, but another tag',
      { 'if-none-match': '"x"', 'if-modified-since': 'Mon, 23 Nov 2026 10:00:00 GMT' },
      false,
    ],
  ])('is told by %s', (_what, headers, expected) => {
    expect(isUnchanged(headers, validators)).toBe(expected);
  });

  it('is not told by a date where an answer has none', () => {
    expect(isUnchanged({ 'if-modified-since': 'Tue, 24 Nov 2026 10:00:00 GMT' }, { etag: '"abc"' })).toBe(
      false,
    );
  });
});
