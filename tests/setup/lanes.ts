import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../core/config.ts';
import { startEmbedded } from '../../core/neo4j/embedded.ts';
import { buildPage } from '../../server/site/build.ts';

/** The settings that name the Neo4j server and the data folder of a lane. */
type Settings = Record<string, string>;

declare module 'vitest' {
  interface ProvidedContext {
    /** those of each lane: see tests/setup/database.ts */
    lanes: readonly Settings[];
  }
}

interface Lane {
  settings: Settings;
  stop(): Promise<void>;
}

// Each project loads this file anew; the lanes they share are kept where they all see them.
const everywhere = globalThis as { lanes?: Promise<Lane[]> };

/**
 * Starts the Neo4j servers of the test run, one for each worker, on empty folders of their own, and tells the test files
 * where they are. Builds the page before any of them needs it: two would at once.
 */
export default async function setup(project: TestProject) {
  everywhere.lanes ??= prepare(project);
  const lanes = await everywhere.lanes;
  project.provide(
    'lanes',
    lanes.map(({ settings }) => settings),
  );
  return async () => {
    await Promise.all(lanes.map((lane) => lane.stop()));
  };
}

async function prepare({ vitest }: TestProject): Promise<Lane[]> {
  // Neo4j starts with half the work without Java's optimising compiler and a collector of threads of its own, and no test
  // runs long enough to gain by them.
  process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
  await buildPage(() => {});
  const count = Math.min(vitest.config.maxWorkers, vitest.state.getPaths().length);
  return Promise.all(Array.from({ length: count }, start));
}

async function start(): Promise<Lane> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-test-'));
  const server = await startEmbedded({ ...readConfig(), OBSERVATORY_DATA: folder });
  return {
    settings: {
      NEO4J_URI: server.uri,
      NEO4J_USER: server.user,
      NEO4J_PASSWORD: server.password,
      OBSERVATORY_DATA: folder,
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
