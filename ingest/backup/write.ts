import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { projectFolder } from '../../core/config.ts';
import { UserError } from '../../core/errors.ts';
import { graphVersion } from '../../core/graph-version.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Progress } from '../progress.ts';
import { ContentSum } from './content.ts';
import { FORMAT, type Head, type Tail } from './format.ts';
import { itemsOf } from './items.ts';

/** Characters that are compressed at a time. */
const CHUNK = 1 << 16;

/**
 * Writes a backup of the graph, while others read it and those who write wait: whole or not at all, readable by its
 * owner only, since it holds accounts.
 * @param file not yet there
 * @returns what the graph holds
 * @throws UserError when the graph is not whole, the file cannot be written, or somebody else's program has written to
 * the graph meanwhile
 */
export async function writeBackup(database: Database, file: string, progress: Progress): Promise<Tail> {
  const unfinished = `${file}.${process.pid}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const tail = await database.withoutWriters(async () => {
      const before = await database.state();
      const head = await headOf(database);
      const lines = new BackupLines(head, database, progress);
      await pipeline(
        Readable.from(lines.chunks()),
        createGzip(),
        createWriteStream(unfinished, { mode: 0o600 }),
      );
      if ((await database.state()) !== before) {
        throw new UserError(
          'The graph was changed while it was read, by a program that does not go through the observatory: ' +
            'stop that one, and back up again.',
        );
      }
      return lines.tail;
    });
    await stored(unfinished);
    await rename(unfinished, file);
    return tail;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    throw new UserError(
      `The backup cannot be written to ${file} (${code}): choose another place with --to.`,
      {
        cause: error,
      },
    );
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function headOf(database: Database): Promise<Head> {
  const { version } = JSON.parse(await readFile(path.join(projectFolder, 'package.json'), 'utf8'));
  return {
    observatoryBackup: FORMAT,
    graphVersion: await graphVersion(database),
    product: String(version),
    at: new Date().toISOString(),
  };
}

/** Waits until a file is on the disk, not only on its way there. */
async function stored(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

class BackupLines {
  readonly #head: Head;
  readonly #database: Database;
  readonly #progress: Progress;
  readonly #hash = createHash('sha256');
  readonly #sum = new ContentSum();

  constructor(head: Head, database: Database, progress: Progress) {
    this.#head = head;
    this.#database = database;
    this.#progress = progress;
  }

  /** What the last line says, once all lines are read. */
  get tail(): Tail {
    return { content: this.#sum.content, sha256: this.#hash.copy().digest('hex') };
  }

  async *chunks(): AsyncGenerator<string> {
    let chunk = '';
    for await (const line of this.#lines()) {
      chunk += line;
      if (chunk.length < CHUNK) continue;
      this.#hash.update(chunk);
      yield chunk;
      chunk = '';
    }
    this.#hash.update(chunk);
    yield `${chunk}${JSON.stringify(this.tail)}\n`;
  }

  async *#lines(): AsyncGenerator<string> {
    yield `${JSON.stringify(this.#head)}\n`;
    const [size] = await this.#database.read<{ nodes: number; relationships: number }>('backup/size');
    this.#progress.phase('reading', size && size.nodes + size.relationships);
    for await (const item of itemsOf(this.#database)) {
      this.#sum.add(item);
      this.#progress.advance(1);
      yield `${JSON.stringify(item)}\n`;
    }
    this.#progress.end();
  }
}
