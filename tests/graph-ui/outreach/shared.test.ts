import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CurrentKeeper } from '../../../graph-ui/src/core/outreach/keeper.ts';
import type { OutreachAction, OutreachList } from '../../../graph-ui/src/core/outreach/list.ts';
import { type OutreachServer, Refused, SharedOutreach } from '../../../graph-ui/src/core/outreach/shared.ts';
import { introduction, listOf } from './entries.ts';

const ON = '2026-11-28';
const add = (actor: string, other: string): OutreachAction => ({
  type: 'add',
  introduction: introduction(actor, other),
  on: ON,
});
const note = (text: string): OutreachAction => ({
  type: 'change',
  pair: 'organisation:a organisation:b',
  change: { note: text },
  on: ON,
});

/** The way to a server: what goes over it, and what comes back. */
class Wire implements OutreachServer {
  list: OutreachList = [];
  failure: Error | null = null;
  readonly sent: { what: string; fields?: object; key: string }[] = [];

  async read() {
    if (this.failure) throw this.failure;
    return this.list;
  }
  async save(...[{ actor, other }, fields, key]: Parameters<OutreachServer['save']>) {
    this.sent.push({ what: `${actor.name} ${other.name}`, fields, key });
    if (this.failure) throw this.failure;
  }
  async remove(...[ends, key]: Parameters<OutreachServer['remove']>) {
    this.sent.push({ what: ends ? `without ${ends.actor.name} ${ends.other.name}` : 'nothing', key });
    if (this.failure) throw this.failure;
  }
}

let wire: Wire;
beforeEach(() => {
  wire = new Wire();
});

async function open() {
  const shared = new SharedOutreach(wire);
  await shared.refresh();
  return shared;
}

describe('the shared list', () => {
  test('is on its way at first, and then what the server holds', async () => {
    wire.list = listOf(['A', 'B']);
    const shared = new SharedOutreach(wire);
    expect(shared.state()).toEqual({ list: [], trouble: null, loading: true });
    await shared.refresh();
    expect(shared.state()).toEqual({ list: wire.list, trouble: null, loading: false });
  });

  test('shows a change at once, and sends those of one entry together, with what they change only', async () => {
    wire.list = listOf(['A', 'B']);
    const shared = await open();
    for (const text of ['R', 'Ra', 'Rap']) shared.change(note(text));
    shared.change(add('C', 'D'));
    expect(shared.state().list.map((entry) => entry.note)).toEqual(['', 'Rap']);
    expect(wire.sent).toEqual([]);
    expect(await shared.settle()).toBe(true);
    expect(wire.sent).toMatchObject([
      { what: 'A B', fields: { note: 'Rap' } },
      { what: 'C D', fields: { status: 'to-contact', note: '' } },
    ]);
    expect(wire.sent[0]?.fields).not.toHaveProperty('status');
  });

  test('sends by itself once one pauses', async () => {
    vi.useFakeTimers();
    try {
      const shared = await open();
      shared.change(add('A', 'B'));
      await vi.advanceTimersByTimeAsync(599);
      expect(wire.sent).toHaveLength(0);
      await vi.advanceTimersByTimeAsync(1);
      expect(wire.sent).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  test('tries a change again under its name, and takes nothing from the server in between', async () => {
    wire.list = listOf(['A', 'B']);
    const shared = await open();
    wire.failure = new Error('no network');
    shared.change(note('gardée'));
    expect(await shared.settle()).toBe(false);
    expect(shared.state().trouble).toBe('unsent');
    await shared.refresh();
    expect(shared.state().list[0]?.note).toBe('gardée');
    wire.failure = null;
    expect(await shared.settle()).toBe(true);
    expect(shared.state().trouble).toBeNull();
    expect(new Set(wire.sent.map(({ key }) => key)).size).toBe(1);
    shared.change(note('autre'));
    await shared.settle();
    expect(new Set(wire.sent.map(({ key }) => key)).size).toBe(2);
  });

  test('removes, takes a removal back, and erases all', async () => {
    wire.list = listOf(['A', 'B']);
    const shared = await open();
    const [entry] = shared.state().list;
    if (!entry) return expect.unreachable();
    shared.change({ type: 'remove', pair: 'organisation:a organisation:b' });
    await shared.settle();
    shared.change({ type: 'restore', entry, place: 0 });
    await shared.settle();
    await shared.erase();
    expect(shared.state().list).toEqual([]);
    expect(wire.sent.map(({ what }) => what)).toEqual(['without A B', 'A B', 'nothing']);
  });

  test('says whether the server does not answer or says no', async () => {
    wire.failure = new Error('no network');
    expect((await open()).state()).toMatchObject({ trouble: 'unread', loading: false });
    wire.failure = new Refused();
    const shared = await open();
    expect(shared.state().trouble).toBe('refused');
    shared.change(add('A', 'B'));
    await shared.settle();
    expect(shared.state()).toMatchObject({
      list: listOf(['A', 'B']).map((each) => ({ ...each, addedAt: ON, changedAt: ON })),
      trouble: 'refused',
    });
  });
});

describe('the keeper of the moment', () => {
  test('hands on to another, and takes the list back', async () => {
    const [device, other] = [await open(), await open()];
    const current = new CurrentKeeper(device);
    const heard = vi.fn();
    current.subscribe(heard);
    const leave = current.keepIn(other);
    current.change(add('A', 'B'));
    expect(heard).toHaveBeenCalledTimes(2);
    expect(device.state().list).toEqual([]);
    expect(current.state()).toBe(other.state());
    leave();
    expect(current.state().list).toEqual([]);
    other.change(add('C', 'D'));
    expect(heard).toHaveBeenCalledTimes(3);
  });
});
