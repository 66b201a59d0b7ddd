const NEWLINE = 0x0a;

/** Bytes that are pulled once, and given again from any place that was not forgotten. */
export class Rewindable {
  readonly #source: AsyncIterator<Buffer>;
  readonly #kept: Buffer[] = [];
  /** offset of the first byte kept */
  #start = 0;
  #pulling: Promise<boolean> | undefined;

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async *from(offset: number): AsyncGenerator<Buffer> {
    for (let at = offset; ; ) {
      const chunk = this.#keptFrom(at);
      if (chunk) {
        at += chunk.length;
        yield chunk;
      } else if (!(await this.#pull())) return;
    }
  }

  /** Lets go of what comes before an offset. */
  forget(offset: number): void {
    for (let [first] = this.#kept; first && this.#start + first.length <= offset; [first] = this.#kept) {
      this.#start += first.length;
      this.#kept.shift();
    }
  }

  /** @returns the offset of the line after the one that holds `offset`; what comes before is forgotten */
  async startOfNextLine(offset: number): Promise<number | undefined> {
    let start = offset;
    for await (const chunk of this.from(offset)) {
      const at = chunk.indexOf(NEWLINE);
      if (at !== -1) return start + at + 1;
      start += chunk.length;
      this.forget(start);
    }
    return undefined;
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }

  #keptFrom(offset: number): Buffer | undefined {
    let start = this.#start;
    for (const chunk of this.#kept) {
      if (offset < start + chunk.length) return chunk.subarray(offset - start);
      start += chunk.length;
    }
    return undefined;
  }

  /** A reader that stopped may still be waiting for a chunk: whoever comes next waits for the same one. */
  #pull(): Promise<boolean> {
    this.#pulling ??= this.#source
      .next()
      .then(({ done, value }) => {
        if (!done) this.#kept.push(value);
        return !done;
      })
      .finally(() => {
        this.#pulling = undefined;
      });
    return this.#pulling;
  }
}
