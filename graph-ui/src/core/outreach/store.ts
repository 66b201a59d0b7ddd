import type { OutreachKeeper, OutreachState, OutreachTrouble } from './keeper.ts';
import { changeList, type OutreachAction, type OutreachList } from './list.ts';
import { readList, writeList } from './stored.ts';

/** Where the list is kept on this device. */
export const OUTREACH_KEY = 'observatory:outreach';

/**
 * The outreach list, kept on this device. Each change is made to what is there at that moment, which another tab may have
 * changed; changes that could not be kept stay in line, and are tried again with the next one.
 */
export class OutreachStore implements OutreachKeeper {
  readonly #storage: () => Storage;
  readonly #listeners = new Set<() => void>();
  /** as last read */
  #kept: OutreachList = [];
  /** not kept yet */
  #changes: readonly OutreachAction[] = [];
  #state: OutreachState = { list: [], trouble: null, loading: false };

  /** @param storage may throw, as the browser does where it forbids to keep anything */
  constructor(storage: () => Storage) {
    this.#storage = storage;
    this.refresh();
  }

  readonly state = (): OutreachState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly change = (action: OutreachAction): void => {
    this.#changes = [...this.#changes, action];
    this.refresh();
  };

  readonly refresh = (): void => {
    try {
      const storage = this.#storage();
      const text = storage.getItem(OUTREACH_KEY);
      const kept = text === null ? [] : readList(text);
      this.#kept = kept ?? [];
      if (kept === null) {
        // What cannot be read is never written over.
        this.#publish('unreadable');
        return;
      }
      const list = this.#changed();
      if (this.#changes.length > 0) storage.setItem(OUTREACH_KEY, writeList(list));
      this.#kept = list;
      this.#changes = [];
      this.#publish(null);
    } catch (error) {
      this.#publish(troubleOf(error));
    }
  };

  /** What is kept, as text; null where there is nothing, or where it may not be read. */
  readonly content = (): string | null => {
    try {
      return this.#storage().getItem(OUTREACH_KEY);
    } catch {
      return null;
    }
  };

  /**
   * Begins a new list where what is kept cannot be read. That stays on the device, under another name.
   * @param now when this is, for the name
   */
  readonly setAside = (now: string): void => {
    try {
      const storage = this.#storage();
      const text = storage.getItem(OUTREACH_KEY);
      if (text !== null && readList(text) === null) {
        storage.setItem(`${OUTREACH_KEY}:${now}`, text);
        storage.removeItem(OUTREACH_KEY);
      }
      this.refresh();
    } catch (error) {
      this.#publish(troubleOf(error));
    }
  };

  #changed(): OutreachList {
    return this.#changes.reduce(changeList, this.#kept);
  }

  #publish(trouble: OutreachTrouble | null): void {
    this.#state = { list: this.#changed(), trouble, loading: false };
    for (const listener of this.#listeners) listener();
  }
}

function troubleOf(error: unknown): OutreachTrouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
}
