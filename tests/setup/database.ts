import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type Config, readConfig } from '../../core/config.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { openDatabase } from '../../core/neo4j/open.ts';
import { lane } from './lane.ts';

/** The settings of this machine, with the server and the data folder of the lane that this file runs in. */
export function testConfig(): Config {
  return readConfig({ ...process.env, ...lane });
}

/** A file that is there while the database of the lane holds the starter data and what people did on its pages. */
export function visitedMarker(): string {
  return path.join(testConfig().OBSERVATORY_DATA, 'visited-starter-data');
}

/** Opens the database of the lane, emptied of data, constraints, indexes and graph projections. */
export async function openTestDatabase(): Promise<Database> {
  const database = await openDatabase(testConfig());
  await rm(visitedMarker(), { force: true });
  await empty(database);
  return database;
}

async function empty({ driver, name }: Database): Promise<void> {
  const session = driver.session({ database: name });
  const names = async (statement: string) =>
    (await session.run(statement)).records.map((record) => record.get('name') as string);
  try {
    for (const graph of await names('CALL gds.graph.list() YIELD graphName AS name')) {
      await session.run('CALL gds.graph.drop($graph) YIELD graphName', { graph });
    }
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    for (const constraint of await names('SHOW CONSTRAINTS YIELD name')) {
      await session.run(`DROP CONSTRAINT \`${constraint}\``);
    }
    for (const index of await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) {
      await session.run(`DROP INDEX \`${index}\``);
    }
  } finally {
    await session.close();
  }
}
