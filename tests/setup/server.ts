import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../core/config.ts';
import { startEmbedded } from '../../core/neo4j/embedded.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** the settings that name the server of the run: see tests/setup/database.ts */
    settings: Record<string, string>;
  }
}

interface SharedServer {
  settings: Record<string, string>;
  stop(): Promise<void>;
}

// Each project loads this file anew; the server they share is kept where they all see it.
const everywhere = globalThis as { sharedServer?: Promise<SharedServer> };

/** Starts the one Neo4j server of the test run, on an empty folder of its own, and tells the test files where it is. */
export default async function setup(project: TestProject) {
  everywhere.sharedServer ??= start();
  const server = await everywhere.sharedServer;
  project.provide('settings', server.settings);
  return () => server.stop();
}

async function start(): Promise<SharedServer> {
  // Neo4j starts with half the work without Java's optimising compiler, and no test runs long enough to gain by it.
  process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1';
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
