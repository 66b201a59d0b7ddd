import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { unwritable } from '../unwritable.ts';

/** Files that the items of a spool are spread over: what is read back at once is a part of the whole. */
const PARTITIONS = 64;

/** Lines are written together when they make so many characters: one write each would cost more than all else. */
const CHARACTERS_AT_ONCE = 32_768;

/** Partitions are read back together until they make at least so many items. */
const ITEMS_AT_ONCE = 20_000;

/**
 * Items put aside on disk until all are there, so that memory does not grow with them. Those of one key come
 * back together and in their order: a partitioned (Grace) hash join, as of Kitsuregawa, Tanaka and Moto-oka, 1983.
 */
export class Spool<Item> {
  readonly #folder: string;
  readonly #files = new Map<number, WriteStream>();
  /** lines that are yet to be written, by partition */
  readonly #lines: string[] = Array.from({ length: PARTITIONS }, () => '');
  #size = 0;

  /** @param folder of its own: made with the first item, removed by {@link remove} */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** How many items it holds. */
  get size(): number {
    return this.#size;
  }

  /**
   * Puts an item aside; waits while the disk is behind.
   * @throws UserError when it cannot be written
   */
  async add(key: string, item: Item): Promise<void> {
    if (this.#size === 0) await writing(this.#folder, mkdir(this.#folder, { recursive: true }));
    const partition = partitionOf(key);
    const lines = `${this.#lines[partition]}${JSON.stringify([this.#size, item])}\n`;
    this.#size += 1;
    this.#lines[partition] = lines;
    if (lines.length >= CHARACTERS_AT_ONCE) await this.#write(partition);
  }

  async #write(partition: number): Promise<void> {
    let file = this.#files.get(partition);
    if (file === undefined) {
      file = createWriteStream(this.#file(partition));
      // Told by who next waits for the file; without a listener it would end the process.
      file.on('error', () => {});
      this.#files.set(partition, file);
    }
    const lines = this.#lines[partition];
    this.#lines[partition] = '';
    if (!file.write(lines)) await writing(this.#file(partition), once(file, 'drain'));
  }

  /**
   * All items, in lists that hold every item of the keys in them, each list in the order in which they were added.
   * Nothing can be added once it is called.
   * @throws UserError when what was added could not be written
   */
  async *chunks(): AsyncGenerator<Item[]> {
    for (const [partition, lines] of this.#lines.entries()) if (lines) await this.#write(partition);
    await Promise.all([...this.#files].map(([partition, file]) => written(this.#file(partition), file)));
    let items: [number, Item][] = [];
    for (const partition of [...this.#files.keys()].sort((a, b) => a - b)) {
      // The last line ends like all others.
      const lines = (await readFile(this.#file(partition), 'utf8')).split('\n').slice(0, -1);
      for (const line of lines) items.push(JSON.parse(line) as [number, Item]);
      if (items.length < ITEMS_AT_ONCE) continue;
      yield inOrder(items);
      items = [];
    }
    if (items.length > 0) yield inOrder(items);
  }

  async remove(): Promise<void> {
    await Promise.all([...this.#files.values()].map(discarded));
    await rm(this.#folder, { recursive: true, force: true });
  }

  #file(partition: number): string {
    return path.join(this.#folder, String(partition));
  }
}

function inOrder<Item>(items: [number, Item][]): Item[] {
  return items.sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** FNV-1a, of Fowler, Noll and Vo. */
function partitionOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % PARTITIONS;
}

/** Waits for something to be written, and says what it means that it cannot be. */
async function writing(file: string, written: Promise<unknown>): Promise<void> {
  try {
    await written;
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Waits until all of a file is on disk. */
async function written(name: string, file: WriteStream): Promise<void> {
  if (file.errored) throw unwritable(name, file.errored);
  if (file.closed) return;
  const closing = once(file, 'close');
  file.end();
  await writing(name, closing);
}

/** Closes a file whose content nobody needs any more, written or not. */
async function discarded(file: WriteStream): Promise<void> {
  if (file.closed) return;
  const closing = new Promise<void>((resolve) => file.once('close', () => resolve()));
  file.destroy();
  await closing;
}
