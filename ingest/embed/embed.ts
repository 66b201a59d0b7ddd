import neo4j from 'neo4j-driver';
import type { Embedder } from '../../core/embedding/embedder.ts';
import { KIND_NAMES, type Kind } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { passages } from '../../core/text/passages.ts';
import { hash } from '../hash.ts';
import { prefetch } from '../prefetch.ts';
import type { Progress } from '../progress.ts';
import type { Properties } from '../record.ts';
import { passage } from './passage.ts';

/** Entities read, and written, at a time: vectors make large rows. */
const PAGE = 500;

/** Passages given to the model at a time: enough to fill it, few enough to see it move on. */
const AT_A_TIME = 64;

export interface EmbedOptions {
  database: Database;
  embedder: Embedder;
  progress: Progress;
  signal?: AbortSignal | undefined;
}

interface StaleEntity {
  id: string;
  embeddingOf: string | null;
  labels: string[];
  properties: Properties;
  themes: string[];
}

interface EmbeddedRow {
  id: string;
  /** absent when the text has not changed */
  embedding: number[] | null;
  embeddingOf: string;
  /** those of a long text */
  passages: EmbeddedText[];
}

interface EmbeddedText {
  text: string;
  embedding: number[];
}

/**
 * Embeds the entities of the graph whose text or themes have changed, or that another model has embedded; of long texts
 * each passage too. The next page is read and the last one is written while the model works.
 * @returns how many were embedded
 * @throws the signal's reason when it is aborted; what was embedded until then is kept
 */
export async function embedStale({ database, embedder, progress, signal }: EmbedOptions): Promise<number> {
  const { model } = embedder;
  await database.write('embed/forget-passages');
  const [stale] = await database.read<{ count: number }>('embed/count-stale', { model });
  if (!stale?.count) return 0;
  progress.phase('embedding', stale.count);
  let embedded = 0;
  let writing: Promise<unknown> = Promise.resolve();
  try {
    for await (const page of prefetch(stalePages(database, model))) {
      const rows = await embedPage(page, { embedder, progress, signal });
      embedded += rows.filter(({ embedding }) => embedding !== null).length;
      await writing;
      writing = database.write('embed/store', { rows, model });
      writing.catch(() => {});
    }
    await writing;
  } finally {
    progress.end();
  }
  return embedded;
}

async function* stalePages(database: Database, model: string): AsyncGenerator<StaleEntity[]> {
  let after = '';
  for (;;) {
    const parameters = { model, after, limit: neo4j.int(PAGE) };
    const page = await database.read<StaleEntity>('embed/stale-entities', parameters);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.id;
  }
}

/** What an entity is embedded by. */
export type EmbeddedEntity = Pick<StaleEntity, 'labels' | 'properties' | 'themes'>;

/** The texts of an entity that are embedded: the whole, then, of a long one, its passages. */
export function textsToEmbed({ labels, properties, themes }: EmbeddedEntity): [string, ...string[]] {
  const text = passage(kindOf(labels), properties, themes);
  return [text, ...passages(text)];
}

async function embedPage(
  page: readonly StaleEntity[],
  { embedder, progress, signal }: Omit<EmbedOptions, 'database'>,
): Promise<EmbeddedRow[]> {
  const rows: EmbeddedRow[] = [];
  const texts: { text: string; store: (vector: number[]) => void; isWhole: boolean }[] = [];
  for (const { id, embeddingOf, labels, properties, themes } of page) {
    const [text, ...parts] = textsToEmbed({ labels, properties, themes });
    const row: EmbeddedRow = {
      id,
      embedding: null,
      embeddingOf: hash([embedder.model, text, ...parts]),
      passages: [],
    };
    rows.push(row);
    if (row.embeddingOf === embeddingOf) continue;
    texts.push({ text, store: (vector) => Object.assign(row, { embedding: vector }), isWhole: true });
    for (const part of parts) {
      const store = (embedding: number[]) => row.passages.push({ text: part, embedding });
      texts.push({ text: part, store, isWhole: false });
    }
  }
  progress.advance(rows.length - texts.filter(({ isWhole }) => isWhole).length);
  // Texts of like length together: the workers are then done at nearly the same time.
  texts.sort((a, b) => b.text.length - a.text.length);
  for (let start = 0; start < texts.length; start += AT_A_TIME) {
    signal?.throwIfAborted();
    const slice = texts.slice(start, start + AT_A_TIME);
    const vectors = await embedder.passages(slice.map(({ text }) => text));
    for (const [index, { store }] of slice.entries()) store(Array.from(vectors[index] ?? []));
    progress.advance(slice.filter(({ isWhole }) => isWhole).length);
  }
  return rows;
}

function kindOf(labels: readonly string[]): Kind {
  const kind = KIND_NAMES.find((name) => labels.includes(name));
  if (kind === undefined) throw new Error(`An entity has no kind, only the labels ${labels.join(', ')}.`);
  return kind;
}
