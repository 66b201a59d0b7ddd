import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Files that the items of a spool are spread over: what is read back at once is a part of the whole. */
const PARTITIONS = 64;

/** Partitions are read back together until they make at least so many items. */
const ITEMS_AT_ONCE = 20_000;

/**
 * Items put aside on disk until all are there, so that memory does not grow with them. Those of one key come
 * back together and in their order: a partitioned (Grace) hash join, as of Kitsuregawa, Tanaka and Moto-oka, 1983.
 */
export class Spool<Item> {
  readonly #folder: string;
  readonly #files = new Map<number, WriteStream>();
  #size = 0;

  /** @param folder of its own: made with the first item, removed by {@link remove} */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** How many items it holds. */
  get size(): number {
    return this.#size;
  }

  /** Puts an item aside; waits while the disk is behind. */
  async add(key: string, item: Item): Promise<void> {
    if (this.#size === 0) await mkdir(this.#folder, { recursive: true });
    const line = JSON.stringify([this.#size, item]);
    this.#size += 1;
    const partition = partitionOf(key);
    let file = this.#files.get(partition);
    if (file === undefined) {
      file = createWriteStream(this.#file(partition));
      this.#files.set(partition, file);
    }
    if (!file.write(`${line}\n`)) await once(file, 'drain');
  }

  /**
   * All items, in lists that hold every item of the keys in them, each list in the order in which they were added.
   * Nothing can be added once it is called.
   */
  async *chunks(): AsyncGenerator<Item[]> {
    await Promise.all([...this.#files.values()].map(closed));
    let items: [number, Item][] = [];
    for (const partition of [...this.#files.keys()].sort((a, b) => a - b)) {
      const lines = createInterface({ input: createReadStream(this.#file(partition)) });
      for await (const line of lines) items.push(JSON.parse(line) as [number, Item]);
      if (items.length < ITEMS_AT_ONCE) continue;
      yield inOrder(items);
      items = [];
    }
    if (items.length > 0) yield inOrder(items);
  }

  async remove(): Promise<void> {
    await Promise.all([...this.#files.values()].map(closed));
    await rm(this.#folder, { recursive: true, force: true });
  }

  #file(partition: number): string {
    return path.join(this.#folder, String(partition));
  }
}

function inOrder<Item>(items: [number, Item][]): Item[] {
  return items.sort(([a], [b]) => a - b).map(([, item]) => item);
}

function partitionOf(key: string): number {
  return (createHash('sha1').update(key).digest()[0] ?? 0) % PARTITIONS;
}

async function closed(file: WriteStream): Promise<void> {
  if (file.closed) return;
  const closing = once(file, 'close');
  file.end();
  await closing;
}
