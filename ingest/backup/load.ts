import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';
import { batches } from '../batches.ts';
import type { Progress } from '../progress.ts';
import { ContentSum, sizeOf } from './content.ts';
import { type Content, type Item, isNode, type WrittenNode, type WrittenRelationship } from './format.ts';
import { itemsOf } from './items.ts';
import { type Backup, itemsIn } from './read.ts';
import { readValue } from './value.ts';

/** Rows in a transaction. */
const AT_A_TIME = 1000;

/** Writes what a backup holds to a graph. */
export async function loadBackup(database: Database, backup: Backup, progress: Progress): Promise<void> {
  const { nodes, relationships } = sizeOf(backup.tail.content);
  const ids: string[] = [];
  progress.phase('loading', nodes + relationships);
  for await (const batch of batches(itemsIn(backup), AT_A_TIME)) {
    await loadNodes(database, batch.filter(isNode), ids);
    await loadRelationships(
      database,
      batch.filter((item): item is WrittenRelationship => !isNode(item)),
      ids,
    );
    progress.advance(batch.length);
  }
  progress.end();
}

/** @param ids filled with the internal identifiers of the nodes, by their numbers */
async function loadNodes(database: Database, nodes: readonly WrittenNode[], ids: string[]): Promise<void> {
  if (nodes.length === 0) return;
  const first = ids.length;
  const rows = nodes.map(({ labels, properties }, index) => ({
    key: neo4j.int(first + index),
    labels,
    properties: valuesOf(properties),
  }));
  const loaded = await database.write<{ key: number; id: string }>('backup/load-nodes', { rows });
  for (const { key, id } of loaded) ids[key] = id;
}

async function loadRelationships(
  database: Database,
  relationships: readonly WrittenRelationship[],
  ids: readonly string[],
): Promise<void> {
  if (relationships.length === 0) return;
  const rows = relationships.map(({ type, from, to, properties }) => ({
    type,
    from: ids[from],
    to: ids[to],
    properties: valuesOf(properties),
  }));
  await database.write('backup/load-relationships', { rows });
}

function valuesOf(properties: Item['properties']): object {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, readValue(value)]));
}

/** What a graph holds, added up. */
export async function contentOf(database: Database, progress: Progress): Promise<Content> {
  const sum = new ContentSum();
  const [size] = await database.read<{ nodes: number; relationships: number }>('backup/size');
  progress.phase('comparing', size && size.nodes + size.relationships);
  for await (const item of itemsOf(database)) {
    sum.add(item);
    progress.advance(1);
  }
  progress.end();
  return sum.content;
}
