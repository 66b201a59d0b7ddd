import { createReadStream } from 'node:fs';
import { UserError } from '../../../../core/errors.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
/**
 * As WHATWG names it (https://encoding.spec.whatwg.org). Latin-1 is read as `windows-1252`, as browsers do: the
 * letters are the same, and the quotes, dashes and euro of Windows stand where Latin-1 has control characters.
 */
export type Encoding = (typeof ENCODINGS)[number];

const BOM = '\uFEFF';
const UTF8_BOM = Buffer.from(BOM);
/** Stands where bytes could not be decoded. */
export const REPLACEMENT = '\uFFFD';

/** After so many characters beyond ASCII the answer would not change. */
const ENOUGH = 10_000;
/** How many times bad bytes must outnumber UTF-8 characters for a file not to be UTF-8. */
const TENFOLD = 10;

/**
 * Tells the encoding of a text file: what its byte order mark says; else Windows-1252 when the bytes that are not
 * UTF-8 are more than ten times as many as the characters beyond ASCII that are; else UTF-8. So a UTF-8 file
 * keeps its encoding whatever was pasted into a few of its rows, and is not misread without a word; in a file of
 * another encoding hardly anything looks like UTF-8. Reads up to the ten thousandth of these characters.
 * @throws UserError when it is not text
 * @throws the system's error when it cannot be read
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8');
  let first = true;
  let good = 0;
  let bad = 0;
  const count = (text: string) => {
    for (const [run] of text.matchAll(/[^\0-\x7F]+/g)) {
      for (const character of run) {
        if (character === REPLACEMENT) bad += 1;
        else good += 1;
      }
    }
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    if (first) {
      const marked = encodingOfMark(chunk);
      if (marked) return marked;
      if (chunk.includes(0)) {
        throw new UserError(`${file} is not a text file: say its format, or save it as "CSV UTF-8"`);
      }
      first = false;
    }
    count(decoder.decode(chunk, { stream: true }));
    if (good + bad >= ENOUGH) break;
  }
  count(decoder.decode());
  return bad > TENFOLD * good ? 'windows-1252' : 'utf-8';
}

function encodingOfMark(head: Buffer): Encoding | undefined {
  if (head.subarray(0, UTF8_BOM.length).equals(UTF8_BOM)) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * Reads a text file as UTF-8 bytes, without its byte order mark, even a doubled one. Bytes of a UTF-8 file
 * that are not UTF-8 are left as they are, for the reader to say which row holds them.
 * @throws the system's error when it cannot be read
 */
export async function* readUtf8(file: string, encoding: Encoding): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of encoding === 'utf-8' ? bytes(file) : transcoded(file, encoding)) {
    let start = 0;
    while (first && chunk.subarray(start, start + UTF8_BOM.length).equals(UTF8_BOM)) start += UTF8_BOM.length;
    first = false;
    yield chunk.subarray(start);
  }
}

function bytes(file: string): AsyncIterable<Buffer> {
  return createReadStream(file);
}

async function* transcoded(file: string, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes(file)) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
