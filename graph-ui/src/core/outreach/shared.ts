import { newKey } from '../api/key.ts';
import type { OutreachKeeper, OutreachState, OutreachTrouble } from './keeper.ts';
import {
  changeList,
  type Introduction,
  type OutreachAction,
  type OutreachEntry,
  type OutreachList,
  pairOf,
} from './list.ts';

/** A list on the server. A key names a change: sent again under it, the change is not made again. */
export interface OutreachServer {
  /** @throws Refused when whoever asks may not, or another error when the server does not answer; so do the others */
  read(): Promise<OutreachList>;
  /** @param change what is to be written of status and note; the rest stays as it is there */
  save(
    entry: OutreachEntry,
    change: Partial<Pick<OutreachEntry, 'status' | 'note'>>,
    key: string,
  ): Promise<void>;
  /** @param ends of the entry; null for all entries */
  remove(ends: Pick<Introduction, 'actor' | 'other'> | null, key: string): Promise<void>;
}

/** The server has understood, and says no. */
export class Refused extends Error {
  override name = 'Refused';
}

/** How long one may pause while writing a note, in milliseconds, before it is sent. */
const PAUSE = 600;

/** A change that the server has not confirmed. */
interface Pending {
  readonly key: string;
  readonly ends: Pick<Introduction, 'actor' | 'other'>;
  readonly fields: ReadonlySet<'status' | 'note'>;
}

/**
 * The outreach list that the facilitators of a network share on the server. Changes are seen at once and sent one after
 * another, those of the same entry together; what the server did not take is tried again with the next change.
 */
export class SharedOutreach implements OutreachKeeper {
  readonly #server: OutreachServer;
  readonly #listeners = new Set<() => void>();
  readonly #pending = new Map<string, Pending>();
  #state: OutreachState = { list: [], trouble: null, loading: true };
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** what is being sent or read: one thing at a time */
  #running: Promise<void> = Promise.resolve();

  constructor(server: OutreachServer) {
    this.#server = server;
    void this.refresh();
  }

  readonly state = (): OutreachState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly change = (action: OutreachAction): void => {
    const before = this.#state.list;
    const list = changeList(before, action);
    const pair =
      'pair' in action ? action.pair : pairOf('entry' in action ? action.entry : action.introduction);
    const ends = [...list, ...before].find((entry) => pairOf(entry) === pair);
    if (list === before || !ends) return;
    const earlier = this.#pending.get(pair)?.fields ?? [];
    const fields = action.type === 'change' ? Object.keys(action.change) : ['status', 'note'];
    this.#pending.set(pair, {
      key: newKey(),
      ends,
      fields: new Set([...earlier, ...(fields as ('status' | 'note')[])]),
    });
    this.#publish({ list });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), PAUSE);
  };

  /** Sends what is not sent yet. @returns whether the server has taken all of it */
  readonly settle = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    await this.#afterAll(() => this.#send());
    return this.#pending.size === 0;
  };

  /** Reads the list anew, as others may have left it, unless there are changes that the server has not taken. */
  readonly refresh = async (): Promise<void> => {
    await this.settle();
    await this.#afterAll(async () => {
      if (this.#pending.size > 0) return;
      try {
        const list = await this.#server.read();
        if (this.#pending.size === 0) this.#publish({ list, trouble: null, loading: false });
      } catch (error) {
        this.#publish({ trouble: troubleOf(error, 'unread'), loading: false });
      }
    });
  };

  /** Erases the whole list, for everybody who shares it. */
  readonly erase = async (): Promise<void> => {
    await this.#afterAll(async () => {
      try {
        await this.#server.remove(null, newKey());
        this.#pending.clear();
        this.#publish({ list: [], trouble: null });
      } catch (error) {
        this.#publish({ trouble: troubleOf(error, 'unsent') });
      }
    });
  };

  #afterAll(task: () => Promise<void>): Promise<void> {
    this.#running = this.#running.then(task);
    return this.#running;
  }

  async #send(): Promise<void> {
    for (const [pair, pending] of [...this.#pending]) {
      const entry = this.#state.list.find((each) => pairOf(each) === pair);
      try {
        if (entry) await this.#server.save(entry, fieldsOf(entry, pending), pending.key);
        else await this.#server.remove(pending.ends, pending.key);
      } catch (error) {
        this.#publish({ trouble: troubleOf(error, 'unsent') });
        return;
      }
      // Changed in the meantime, it has to be sent once more.
      if (this.#pending.get(pair) === pending) this.#pending.delete(pair);
    }
    if (this.#state.trouble === 'unsent') this.#publish({ trouble: null });
  }

  #publish(change: Partial<OutreachState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function fieldsOf(
  { status, note }: OutreachEntry,
  { fields }: Pending,
): Partial<Pick<OutreachEntry, 'status' | 'note'>> {
  return { ...(fields.has('status') && { status }), ...(fields.has('note') && { note }) };
}

function troubleOf(error: unknown, otherwise: OutreachTrouble): OutreachTrouble {
  return error instanceof Refused ? 'refused' : otherwise;
}
