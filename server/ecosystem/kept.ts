import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

/** Answers kept at most: the page asks for two, and an answer takes some megabytes. */
const MOST = 4;

/** What an answer can be compressed by, the one to choose first. */
const COMPRESSIONS = {
  br: (plain: Buffer) =>
    promisify(brotliCompress)(plain, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: 5, [zlib.BROTLI_PARAM_SIZE_HINT]: plain.length },
    }),
  gzip: (plain: Buffer) => promisify(gzip)(plain),
};

export type Encoding = keyof typeof COMPRESSIONS;

/** Answers that hold as long as the graph is not changed. */
export interface KeptAnswers {
  /** What was answered to a question in a state of the graph. */
  find(question: string, state: string): KeptAnswer | undefined;
  keep(question: string, state: string, answer: readonly Buffer[]): void;
}

/** An answer, which is compressed once and not each time that it is given. */
export interface KeptAnswer {
  readonly plain: readonly Buffer[];
  compressed(encoding: Encoding): Promise<Buffer>;
}

/** Keeps the last few answers in memory. */
export function keptAnswers(): KeptAnswers {
  const kept = new Map<string, { state: string; answer: KeptAnswer }>();
  return {
    find(question, state) {
      // What the graph does not hold any more is not held here either: a person may have been erased.
      for (const [each, { state: then }] of kept) if (then !== state) kept.delete(each);
      return kept.get(question)?.answer;
    },
    keep(question, state, plain) {
      kept.delete(question);
      kept.set(question, { state, answer: keptAnswer(plain) });
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    },
  };
}

function keptAnswer(plain: readonly Buffer[]): KeptAnswer {
  const known = new Map<Encoding, Promise<Buffer>>();
  return {
    plain,
    compressed(encoding) {
      const before = known.get(encoding);
      if (before) return before;
      const made = COMPRESSIONS[encoding](Buffer.concat(plain));
      known.set(encoding, made);
      return made;
    },
  };
}

/**
 * What a kept answer is compressed by for a client; undefined where that must be weighed.
 * @param accepted its header `accept-encoding`
 */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  const names = accepted?.split(',').map((name) => name.trim()) ?? [];
  return (Object.keys(COMPRESSIONS) as Encoding[]).find((encoding) => names.includes(encoding));
}
