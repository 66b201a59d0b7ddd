import type { Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { embed, embeddingOf } from '../embed/embed.ts';
import { passage } from '../embed/passage.ts';
import type { EntityRecord } from '../record.ts';
import { knownEntities } from './known.ts';
import { nodeOf } from './node.ts';

export type EntityCounts = {
  added: number;
  updated: number;
  unchanged: number;
  /** entities, whether changed or not, whose text was embedded */
  embedded: number;
};

export interface EntityLoading {
  database: Database;
  embedder: Embedder;
  /** names of the themes that an entity is about */
  themeNames: (id: string) => readonly string[];
  /** told how many more entities are dealt with */
  done: (count: number) => void;
  signal?: AbortSignal | undefined;
}

/** What is to be written; `made` says what its embedding is made from. */
interface Change {
  node: ReturnType<typeof nodeOf>;
  made: string;
}

/**
 * Embeds and writes those entities of a batch that are new or have changed, in one transaction.
 * An entity is embedded when its text or the model has changed.
 */
export async function loadEntities(
  batch: readonly EntityRecord[],
  { database, embedder, themeNames, done, signal }: EntityLoading,
): Promise<EntityCounts> {
  const known = await knownEntities(
    database,
    batch.map(({ id }) => id),
  );
  const counts = { added: 0, updated: 0, unchanged: 0, embedded: 0 };
  const changed: Change[] = [];
  const passages = new Map<string, string>();
  for (const record of batch) {
    const { id } = record;
    const before = known.get(id);
    const node = nodeOf(record);
    const same = before?.contentHash === node.properties.contentHash;
    counts[before === undefined ? 'added' : same ? 'unchanged' : 'updated'] += 1;
    const text = passage(record, themeNames(id));
    const made = embeddingOf(text, embedder);
    if (before?.embeddingOf !== made) passages.set(id, text);
    if (!same || passages.has(id)) changed.push({ node, made });
  }
  counts.embedded = passages.size;
  done(batch.length - passages.size);
  if (changed.length === 0) return counts;

  const vectors = await embed(passages, embedder, done, signal);
  const rows = changed.map(({ node, made }) => {
    const vector = vectors.get(node.id);
    if (vector === undefined) return node;
    const embedding = { embedding: Array.from(vector), embeddingOf: made };
    return { ...node, properties: { ...node.properties, ...embedding } };
  });
  await database.write('load/entities', { rows });
  return counts;
}
