import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Config, readConfig } from '../config.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open.ts';

export interface ScratchDatabase {
  database: Database;
  /** a folder that goes with it */
  folder: string;
  /** Takes all nodes and relations out; indexes and constraints stay. */
  empty(): Promise<void>;
  /** Stops it and removes its files. */
  remove(): Promise<void>;
}

/**
 * Opens a Neo4j server of its own on an empty folder, whatever server the settings name.
 * @throws UserError when it cannot start, or is not installed
 */
export async function openScratchDatabase(settings: Config = readConfig()): Promise<ScratchDatabase> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-scratch-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    const config = { ...settings, NEO4J_URI: undefined, OBSERVATORY_DATA: folder };
    const database = await openDatabase(config);
    return {
      database,
      folder,
      empty: () => empty(database),
      async remove() {
        await database.close();
        await removeFolder();
      },
    };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

async function empty({ driver, name }: Database): Promise<void> {
  // Transactions within a statement need a session of their own.
  const session = driver.session({ database: name });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
  }
}
