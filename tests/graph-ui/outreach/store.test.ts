import { describe, expect, test } from 'vitest';
import type { OutreachAction } from '../../../graph-ui/src/core/outreach/list.ts';
import { OUTREACH_KEY, OutreachStore } from '../../../graph-ui/src/core/outreach/store.ts';
import { readList, writeList } from '../../../graph-ui/src/core/outreach/stored.ts';
import { introduction, listOf } from './entries.ts';

const add = (actor: string, other: string): OutreachAction => ({
  type: 'add',
  introduction: introduction(actor, other),
  on: '2026-11-25',
});

/** The storage of a browser, which Node does not have: so many characters, and none while it is forbidden. */
class BrowserStorage implements Storage {
  readonly #items = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;
  forbidden = false;

  get length() {
    return this.#items.size;
  }
  key(index: number) {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string) {
    if (this.forbidden) throw new DOMException('Access is denied.', 'SecurityError');
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (value.length > this.room) throw new DOMException('No room.', 'QuotaExceededError');
    this.#items.set(key, value);
  }
  removeItem(key: string) {
    this.#items.delete(key);
  }
  clear() {
    this.#items.clear();
  }
}

function open(storage = new BrowserStorage()) {
  return { storage, store: new OutreachStore(() => storage) };
}
const actors = (store: OutreachStore) => store.state().list.map(({ actor }) => actor.name);

describe('the list of this device', () => {
  test('is kept, and there again when the page opens next', () => {
    const { storage, store } = open();
    store.change(add('A', 'B'));
    expect(store.state().trouble).toBeNull();
    expect(new OutreachStore(() => storage).state().list).toEqual(listOf(['A', 'B']));
  });

  test('tells its listeners of a change, until they leave', () => {
    const { store } = open();
    const seen: number[] = [];
    const leave = store.subscribe(() => seen.push(store.state().list.length));
    store.change(add('A', 'B'));
    leave();
    store.change(add('C', 'D'));
    expect(seen).toEqual([1]);
  });

  test('keeps what another tab added, whether or not it was heard of', () => {
    const { storage, store } = open();
    const other = new OutreachStore(() => storage);
    other.change(add('A', 'B'));
    store.change(add('C', 'D'));
    expect(actors(store)).toEqual(['C', 'A']);
    expect(actors(other)).toEqual(['A']);
    other.refresh();
    expect(actors(other)).toEqual(['C', 'A']);
  });

  test('says when there is no room, loses nothing while the page is open, and keeps it once there is', () => {
    const { storage, store } = open();
    store.change(add('A', 'B'));
    const before = storage.getItem(OUTREACH_KEY);
    storage.room = 10;
    store.change(add('C', 'D'));
    expect(store.state().trouble).toBe('full');
    expect(actors(store)).toEqual(['C', 'A']);
    expect(storage.getItem(OUTREACH_KEY)).toBe(before);
    storage.room = Number.POSITIVE_INFINITY;
    store.refresh();
    expect(store.state().trouble).toBeNull();
    expect(readList(storage.getItem(OUTREACH_KEY) ?? '')).toEqual(store.state().list);
  });

  test('says when the browser keeps nothing, and works as long as the page is open', () => {
    const store = new OutreachStore(() => {
      throw new DOMException('Access is denied.', 'SecurityError');
    });
    expect(store.state()).toEqual({ list: [], trouble: 'forbidden', loading: false });
    store.change(add('A', 'B'));
    expect(actors(store)).toEqual(['A']);
    expect(store.state().trouble).toBe('forbidden');
    expect(store.content()).toBeNull();
  });

  test('keeps in sight what was read before the browser forbade it', () => {
    const { storage, store } = open();
    store.change(add('A', 'B'));
    storage.forbidden = true;
    store.change(add('C', 'D'));
    expect(actors(store)).toEqual(['C', 'A']);
    expect(store.state().trouble).toBe('forbidden');
  });
});

describe('content that cannot be read', () => {
  const FOREIGN = '{"version":7,"people":["Ada"]}';

  test('stays as it is, whatever one adds', () => {
    const storage = new BrowserStorage();
    storage.setItem(OUTREACH_KEY, FOREIGN);
    const { store } = open(storage);
    store.change(add('A', 'B'));
    expect(store.state().trouble).toBe('unreadable');
    expect(actors(store)).toEqual(['A']);
    expect(storage.getItem(OUTREACH_KEY)).toBe(FOREIGN);
    expect(store.content()).toBe(FOREIGN);
  });

  test('is set aside when one asks for it, and what was added in between is kept', () => {
    const storage = new BrowserStorage();
    storage.setItem(OUTREACH_KEY, FOREIGN);
    const { store } = open(storage);
    store.change(add('A', 'B'));
    store.setAside('2026-11-25T10:00:00Z');
    expect(store.state()).toEqual({ list: listOf(['A', 'B']), trouble: null, loading: false });
    expect(storage.getItem(OUTREACH_KEY)).toBe(writeList(listOf(['A', 'B'])));
    expect(storage.getItem(`${OUTREACH_KEY}:2026-11-25T10:00:00Z`)).toBe(FOREIGN);
  });

  test('stays where it is when there is no room to set it aside', () => {
    const storage = new BrowserStorage();
    storage.setItem(OUTREACH_KEY, FOREIGN);
    const { store } = open(storage);
    storage.room = 3;
    store.setAside('2026-11-25T10:00:00Z');
    expect(store.state().trouble).toBe('full');
    expect(storage.getItem(OUTREACH_KEY)).toBe(FOREIGN);
  });

  test('is not set aside once another tab has made it a list', () => {
    const storage = new BrowserStorage();
    storage.setItem(OUTREACH_KEY, FOREIGN);
    const { store } = open(storage);
    storage.setItem(OUTREACH_KEY, writeList(listOf(['A', 'B'])));
    store.setAside('2026-11-25T10:00:00Z');
    expect(store.state()).toEqual({ list: listOf(['A', 'B']), trouble: null, loading: false });
    expect(storage.length).toBe(1);
  });
});
