/** Lets requests to one host go one at a time, and not faster than a rate. */
export class Pace {
  readonly #interval: number;
  readonly #sleep: (ms: number) => Promise<void>;
  readonly #hosts = new Map<string, { last: Promise<unknown>; next: number }>();

  /** @param requestsPerSecond to one host, at most */
  constructor(requestsPerSecond: number, sleep: (ms: number) => Promise<void>) {
    this.#interval = 1000 / requestsPerSecond;
    this.#sleep = sleep;
  }

  /** Does something with a host when its turn has come. */
  async inTurn<T>(host: string, work: () => Promise<T>): Promise<T> {
    const state = this.#hosts.get(host) ?? { last: Promise.resolve(), next: 0 };
    this.#hosts.set(host, state);
    const turn = state.last.then(async () => {
      const wait = state.next - performance.now();
      if (wait > 0) await this.#sleep(wait);
      state.next = performance.now() + this.#interval;
      return work();
    });
    state.last = turn.catch(() => {});
    return turn;
  }
}
