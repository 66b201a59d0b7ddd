import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
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
    /** the port where test files are given a lane: see tests/setup/lane.ts */
    lanes: number;
  }
}

interface Lane {
  settings: Settings;
  stop(): Promise<void>;
}

interface Lanes {
  port: number;
  stop(): Promise<void>;
}

// Each project loads this file anew; the lanes they share are kept where they all see them.
const everywhere = globalThis as { lanes?: Promise<Lanes> };

/**
 * Starts the Neo4j servers of the test run, one for each worker, on empty folders of their own, and gives them to the test
 * files. Builds the page before any of them needs it: two would at once.
 */
export default async function setup(project: TestProject) {
  everywhere.lanes ??= prepare(project);
  const lanes = await everywhere.lanes;
  project.provide('lanes', lanes.port);
  return () => lanes.stop();
}

async function prepare({ vitest }: TestProject): Promise<Lanes> {
  // Neo4j starts with half the work without Java's optimising compiler and a collector of threads of its own, and no test
  // runs long enough to gain by them.
  process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
  await buildPage(() => {});
  const count = Math.min(vitest.config.maxWorkers, vitest.state.getPaths().length);
  const lanes = await Promise.all(Array.from({ length: count }, start));
  const gate = await open(lanes.map(({ settings }) => settings));
  return {
    port: gate.port,
    async stop() {
      gate.close();
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
  };
}

/**
 * Gives each process that connects a lane, as a line of JSON, as soon as one is free, until its connection ends: at the
 * latest with the process. (The numbers that Vitest gives its workers do not serve: between groups of projects two get one.)
 */
async function open(lanes: readonly Settings[]): Promise<{ port: number; close(): void }> {
  const free = [...lanes];
  const waiting: Socket[] = [];
  const give = () => {
    while (free.length > 0 && waiting.length > 0) {
      const [lane, socket] = [free.shift(), waiting.shift()];
      socket?.write(`${JSON.stringify(lane)}\n`);
      socket?.once('close', () => {
        if (lane) free.push(lane);
        give();
      });
    }
  };
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('close', () => {
      if (waiting.includes(socket)) waiting.splice(waiting.indexOf(socket), 1);
    });
    waiting.push(socket);
    give();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
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
