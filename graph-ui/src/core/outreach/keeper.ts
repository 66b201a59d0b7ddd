import type { OutreachAction, OutreachList } from './list.ts';

/**
 * Why the list could not be kept, or read. On this device: the browser has no room left, or does not let the page keep
 * anything; or what is there is not a list that this page can read. On the server: it did not answer when it was sent a
 * change, or asked for the list; or it said no.
 */
export type OutreachTrouble = 'full' | 'forbidden' | 'unreadable' | 'unsent' | 'unread' | 'refused';

export interface OutreachState {
  /** as it should be; what could not be kept is in it, and is lost with the page */
  readonly list: OutreachList;
  readonly trouble: OutreachTrouble | null;
  /** whether the list is still on its way */
  readonly loading: boolean;
}

/** Whatever keeps the outreach list. */
export interface OutreachKeeper {
  /** The list now; the same object until it changes. */
  readonly state: () => OutreachState;
  /** Calls back whenever the list changes, until the result is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the list, and keeps it. */
  readonly change: (action: OutreachAction) => void;
  /** Reads what is kept, as others may have left it, and keeps what is not yet. */
  readonly refresh: () => unknown;
}

/** The keeper of the moment: the list stays with it until there is another. */
export class CurrentKeeper implements OutreachKeeper {
  readonly #listeners = new Set<() => void>();
  readonly #first: OutreachKeeper;
  #keeper: OutreachKeeper;
  #leave: () => void;

  /** @param first who keeps it as long as there is nobody else */
  constructor(first: OutreachKeeper) {
    this.#first = first;
    this.#keeper = first;
    this.#leave = first.subscribe(this.#tell);
  }

  /** Gives the list to another keeper, until the result is called. */
  readonly keepIn = (keeper: OutreachKeeper): (() => void) => {
    this.#change(keeper);
    return () => this.#change(this.#first);
  };

  /** Who keeps it now. */
  readonly keeper = (): OutreachKeeper => this.#keeper;

  readonly state = (): OutreachState => this.#keeper.state();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly change = (action: OutreachAction): void => this.#keeper.change(action);

  readonly refresh = (): unknown => this.#keeper.refresh();

  readonly #tell = (): void => {
    for (const listener of this.#listeners) listener();
  };

  #change(keeper: OutreachKeeper): void {
    this.#leave();
    this.#keeper = keeper;
    this.#leave = keeper.subscribe(this.#tell);
    this.#tell();
  }
}
