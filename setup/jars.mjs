import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

const sources = path.join(import.meta.dirname, '..', 'core', 'neo4j', 'server');
const pom = path.join(sources, 'pom.xml');
const launcher = path.join(sources, 'EmbeddedServer.java');

/** What is installed was made from these files: another pom or launcher means another installation. */
function wanted() {
  const hash = createHash('sha256');
  for (const file of [pom, launcher]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** @param {string} folder where the server goes @returns {boolean} whether it is there and up to date */
export function serverInstalled(folder) {
  const marker = path.join(folder, 'made-from');
  return existsSync(marker) && readFileSync(marker, 'utf8') === wanted();
}

/**
 * Installs the Neo4j and GDS jars and compiles the launcher, whole or not at all.
 * @param {string} folder where the server goes
 */
export async function installServer(folder) {
  const unfinished = `${folder}.${process.pid}`;
  const lib = path.join(unfinished, 'lib');
  const plugins = path.join(unfinished, 'plugins');
  try {
    await run('mvn', [
      '-B',
      '-q',
      '-f',
      pom,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${lib}`,
    ]);
    // Neo4j looks for procedures in its plugin folder only, even when they are on the class path.
    mkdirSync(plugins);
    for (const jar of readdirSync(lib).filter((name) => /^proc-.*\.jar$/.test(name))) {
      cpSync(path.join(lib, jar), path.join(plugins, jar));
    }
    await run('javac', [
      '--release',
      '17',
      '-cp',
      path.join(lib, '*'),
      '-d',
      path.join(unfinished, 'classes'),
      launcher,
    ]);
    writeFileSync(path.join(unfinished, 'made-from'), wanted());
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}
