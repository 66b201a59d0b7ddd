import { describe, expect, test } from 'vitest';
import { readList, writeList } from '../../../graph-ui/src/core/outreach/stored.ts';
import { listOf } from './entries.ts';

const list = listOf(['A', 'B'], ['C', 'D']);

/** What is kept, with a part of its first entry replaced. */
function keptWith(change: object): string {
  const { version, entries } = JSON.parse(writeList(list));
  return JSON.stringify({ version, entries: [{ ...entries[0], ...change }, ...entries.slice(1)] });
}

describe('the list as it is kept', () => {
  test('comes back as it was', () => {
    expect(readList(writeList(list))).toEqual(list);
    expect(readList(writeList([]))).toEqual([]);
    expect(readList(keptWith({ note: 'Rappeler' }))?.[0]?.note).toBe('Rappeler');
  });

  test.each([
    ['nothing', ''],
    ['half of it', writeList(list).slice(0, -20)],
    ['a value of another page', '"dark"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', JSON.stringify({ version: 2, entries: [] })],
    ['no entries', JSON.stringify({ version: 1 })],
    ['a null entry', JSON.stringify({ version: 1, entries: [null] })],
    ['an unknown status', keptWith({ status: 'married' })],
    ['a note that is no text', keptWith({ note: 3 })],
    ['a date that is none', keptWith({ addedAt: 'yesterday' })],
    ['no actor', keptWith({ actor: undefined })],
    ['an actor of no kind', keptWith({ actor: { ...list[0]?.actor, __typename: 'Unicorn' } })],
    ['a name that is no text', keptWith({ other: { ...list[0]?.other, name: null } })],
    ['sentences in one language', keptWith({ about: { fr: [] } })],
    ['a go-between without a name', keptWith({ through: [{ __typename: 'Person', id: 'person:x' }] })],
  ])('is not read from %s', (_, text) => {
    expect(readList(text)).toBeNull();
  });
});
