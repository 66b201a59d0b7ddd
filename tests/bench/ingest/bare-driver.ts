import type { Database } from '../../../core/neo4j/database.ts';
import { batches } from '../../../ingest/batches.ts';
import { fuse } from '../../../ingest/load/fuse.ts';
import { newNodeOf } from '../../../ingest/load/node.ts';
import { relationRows } from '../../../ingest/load/relations.ts';
import { sourceRecord } from '../../../ingest/load/source-record.ts';
import type { Source } from '../../../ingest/record.ts';
import { takenIn } from '../../ingest/taken-in.ts';

/** Rows in a transaction: as many as the pipeline takes. */
const AT_A_TIME = 1000;

const NODES = `
  UNWIND $rows AS row
  MERGE (entity:Entity {id: row.id})
  SET entity:$(row.labels), entity += row.properties`;

const relations = (type: string) => `
  UNWIND $rows AS row
  MATCH (from:Entity {id: row.from})
  MATCH (to:Entity {id: row.to})
  MERGE (from)-[relation:${type}]->(to)
  SET relation += row.properties`;

interface Write {
  statement: string;
  rows: readonly object[];
}

interface Part {
  count: number;
  writes: readonly Write[];
}

export interface BareRows {
  entities: Part;
  relations: Part;
}

/** The nodes and relations that a source becomes in an empty graph, with all their properties, as rows. */
export async function bareRows(source: Source): Promise<BareRows> {
  const { records, accepted } = await takenIn(source);
  const nodes = records.map((record) => ({
    id: record.id,
    ...newNodeOf(fuse([sourceRecord(record, source)])),
  }));
  const ofType = relationRows(
    accepted.map((record) => ({ record, from: record.from, to: record.to })),
    source,
  );
  return {
    entities: await part([[NODES, nodes]]),
    relations: await part([...ofType].map(([type, rows]) => [relations(type), rows])),
  };
}

async function part(all: readonly (readonly [statement: string, rows: readonly object[]])[]): Promise<Part> {
  const writes: Write[] = [];
  for (const [statement, rows] of all) {
    for await (const batch of batches(rows, AT_A_TIME)) writes.push({ statement, rows: batch });
  }
  return { count: writes.reduce((count, { rows }) => count + rows.length, 0), writes };
}

/**
 * Writes rows by the driver and nothing else.
 * @returns seconds
 */
export async function loadBare({ driver, name }: Database, { entities, relations }: BareRows) {
  const write = async ({ writes }: Part) => {
    const began = performance.now();
    for (const { statement, rows } of writes) {
      await driver.executeQuery(statement, { rows }, { database: name, bookmarkManager: null });
    }
    return (performance.now() - began) / 1000;
  };
  const times = { entities: await write(entities), relations: await write(relations) };
  return { ...times, all: times.entities + times.relations };
}
