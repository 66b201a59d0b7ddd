import type { Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { embed, embeddingOf } from '../embed/embed.ts';
import { passage } from '../embed/passage.ts';
import type { EntityRecord } from '../record.ts';
import { knownEntities } from './known.ts';
import { contentHash, nodeOf } from './node.ts';

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
  const changed: EntityRecord[] = [];
  const passages = new Map<EntityRecord, string>();
  for (const record of batch) {
    const before = known.get(record.id);
    const same = before?.contentHash === contentHash(record);
    counts[before === undefined ? 'added' : same ? 'unchanged' : 'updated'] += 1;
    const text = passage(record, themeNames(record.id));
    const current = before?.embeddingOf === embeddingOf(text, embedder);
    if (!current) passages.set(record, text);
    if (!same || !current) changed.push(record);
  }
  counts.embedded = passages.size;
  done(batch.length - passages.size);
  if (changed.length === 0) return counts;

  const vectors = await embed(passages, embedder, done, signal);
  const rows = changed.map((record) => {
    const { properties, ...node } = nodeOf(record);
    const [text, vector] = [passages.get(record), vectors.get(record)];
    if (text === undefined || vector === undefined) return { ...node, properties };
    const embedding = { embedding: Array.from(vector), embeddingOf: embeddingOf(text, embedder) };
    return { ...node, properties: { ...properties, ...embedding } };
  });
  await database.write('load/entities', { rows });
  return counts;
}
