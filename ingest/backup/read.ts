import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../core/errors.ts';
import { GRAPH_VERSION } from '../../core/graph-version.ts';
import { FORMAT, type Head, headSchema, type Item, type Tail, tailSchema } from './format.ts';

/** What a backup says of itself. */
export interface Backup {
  file: string;
  head: Head;
  tail: Tail;
}

/**
 * Reads a backup to its end and holds it against its checksum.
 * @throws UserError when it is not there, is damaged, or was written by a later program
 */
export async function checkBackup(file: string): Promise<Backup> {
  const hash = createHash('sha256');
  let first: string | undefined;
  let last: string | undefined;
  for await (const line of linesOf(file)) {
    // The last line is no part of what it is the sum of.
    if (last !== undefined) hash.update(`${last}\n`);
    first ??= line;
    last = line;
  }
  const head = headOf(first, file);
  const tail = tailSchema.safeParse(parsed(last));
  if (!tail.success) throw damaged(file, 'its end is missing');
  if (tail.data.sha256 !== hash.digest('hex')) throw damaged(file, 'it does not have its checksum');
  return { file, head, tail: tail.data };
}

/** The nodes and relationships of a backup that was checked. */
export async function* itemsIn({ file }: Backup): AsyncGenerator<Item> {
  let isHead = true;
  for await (const line of linesOf(file)) {
    const item = JSON.parse(line) as Item | Tail;
    if (!isHead && !('sha256' in item)) yield item;
    isHead = false;
  }
}

function headOf(line: string | undefined, file: string): Head {
  const head = headSchema.safeParse(parsed(line));
  if (!head.success) throw new UserError(`${file} is no backup of an observatory.`);
  const { observatoryBackup, graphVersion, product } = head.data;
  if (observatoryBackup > FORMAT || graphVersion > GRAPH_VERSION) {
    throw new UserError(
      `${file} was written by a later program (${product}, graph of version ${graphVersion}; ` +
        `this one knows versions up to ${GRAPH_VERSION}): restore it with that one.`,
    );
  }
  return head.data;
}

function parsed(line: string | undefined): unknown {
  try {
    return line === undefined ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}

const damaged = (file: string, how: string, cause?: unknown) =>
  new UserError(`${file} is damaged: ${how}. Nothing was changed; use another backup.`, { cause });

const NEWLINE = 0x0a;

/** Lines as JSON Lines has them: other readers also end one at characters that a text may hold. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const unzip = createGunzip();
  const reading = pipeline(createReadStream(file), unzip);
  // Who reads the lines meets the error there.
  reading.catch(() => {});
  let rest: Buffer[] = [];
  try {
    for await (const chunk of unzip as AsyncIterable<Buffer>) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        yield Buffer.concat([...rest, chunk.subarray(start, end)]).toString('utf8');
        rest = [];
        start = end + 1;
      }
      rest.push(chunk.subarray(start));
    }
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException);
  }
  const end = Buffer.concat(rest);
  if (end.length > 0) yield end.toString('utf8');
}

function unreadable(file: string, error: NodeJS.ErrnoException): unknown {
  const { code = '' } = error;
  if (code === 'ENOENT') return new UserError(`There is no file ${file}.`, { cause: error });
  if (code.startsWith('Z_')) return damaged(file, 'it cannot be decompressed', error);
  return /^E[A-Z]+$/.test(code)
    ? new UserError(`${file} cannot be read (${code}).`, { cause: error })
    : error;
}
