import path from 'node:path';
import { embeddingModel } from './model.mjs';
import { neo4jServer } from './neo4j.mjs';
import { nodeModules } from './node-modules.mjs';
import { systemPrograms } from './packages.mjs';
import { chromium, java, jdk, maven } from './programs.mjs';

/**
 * One thing that set-up sees to.
 * @typedef {object} Step
 * @property {string} title what it installs, and from where
 * @property {() => boolean} done whether there is nothing left to do; quick, since every start asks
 * @property {() => Promise<unknown>} do
 */

/** What is being set up: to run the site, to run the tests, to run a command. */
export const purposes = /** @type {const} */ (['start', 'test', 'ingest']);

/**
 * The steps for a purpose, in order.
 * @param {typeof purposes[number]} purpose
 * @param {string} project
 * @param {Record<string, string | undefined>} settings
 * @returns {Step[]}
 */
export function stepsFor(purpose, project, settings) {
  const cache = path.resolve(project, settings.OBSERVATORY_CACHE || '.cache');
  const testing = purpose === 'test';
  // The tests use the embedded database and the local model, whatever the site uses.
  const embedded = testing || !settings.NEO4J_URI;
  const local = testing || !settings.EMBEDDINGS_URL;

  const server = neo4jServer(project, cache);
  const forServer = server.done() ? [java] : [jdk, maven];
  return [
    systemPrograms([...(embedded ? forServer : []), ...(testing ? [chromium] : [])]),
    nodeModules(project, { development: testing }),
    ...(embedded ? [server] : []),
    ...(local ? [embeddingModel(project, cache)] : []),
  ];
}
