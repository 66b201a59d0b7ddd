import { none } from 'stream-chain/defs.js';
import { type Encoding, readUtf8 } from './encoding.ts';

/** Tokens of stream-json as whole values only, not also piece by piece. */
export const WHOLE = { streamValues: false };

/** What a parser of stream-json is given next. */
export interface Piece {
  /** a line of the file, or a part of it; `none` tells the parser that the file ends */
  text: string | typeof none;
  /** of the file, from 1 */
  line: number;
  /** some bytes so far were not UTF-8, and are U+FFFD in the text */
  damaged: boolean;
}

/**
 * Reads a JSON file line by line, since a parser that finds a fault in what it is given keeps nothing of it.
 * @throws the system's error when the file cannot be read
 */
export async function* readPieces(file: string, encoding: Encoding): AsyncGenerator<Piece> {
  const decoder = new TextDecoder('utf-8');
  const strict = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let damaged = false;
  for await (const chunk of readUtf8(file, encoding)) {
    damaged ||= !accepts(strict, chunk);
    for (const text of decoder.decode(chunk, { stream: true }).split(/(?<=\n)/)) {
      yield { text, line, damaged };
      if (text.endsWith('\n')) line += 1;
    }
  }
  yield { text: decoder.decode(), line, damaged: damaged || !accepts(strict) };
  yield { text: none, line, damaged };
}

/** @param chunk the next one; absent at the end */
function accepts(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** What stream-json says, without its own name for itself. */
export function explain(error: Error): string {
  return error.message.replace(/^Parser (cannot parse input: |has )/, '');
}
