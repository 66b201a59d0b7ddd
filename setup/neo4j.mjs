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
import { jdkProgram } from './programs.mjs';
import { run } from './run.mjs';

/**
 * The embedded Neo4j server: its jars, those of Graph Data Science, and our launcher, compiled.
 * @param {string} project
 * @param {string} cache
 * @returns {import('./steps.mjs').Step}
 */
export function neo4jServer(project, cache) {
  const sources = path.join(project, 'core', 'neo4j', 'server');
  const pom = path.join(sources, 'pom.xml');
  const launcher = path.join(sources, 'EmbeddedServer.java');
  const folder = path.join(cache, 'neo4j');

  /** What is installed holds the hash of what it was made from: another pom or launcher makes it stale. */
  const madeFrom = () => {
    const hash = createHash('sha256');
    for (const file of [pom, launcher]) hash.update(readFileSync(file));
    return hash.digest('hex');
  };

  /** @param {string} unfinished */
  const fill = async (unfinished) => {
    const lib = path.join(unfinished, 'lib');
    const plugins = path.join(unfinished, 'plugins');
    const classes = path.join(unfinished, 'classes');
    await run('mvn', [
      'dependency:copy-dependencies',
      '--batch-mode',
      '--quiet',
      '--file',
      pom,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${lib}`,
    ]);
    // Neo4j looks for procedures in its plugin folder only, even when they are on the class path.
    mkdirSync(plugins);
    for (const jar of readdirSync(lib).filter((name) => /^proc-.*\.jar$/.test(name))) {
      cpSync(path.join(lib, jar), path.join(plugins, jar));
    }
    await run(jdkProgram('javac'), ['--release', '17', '-cp', path.join(lib, '*'), '-d', classes, launcher]);
    writeFileSync(path.join(unfinished, 'made-from'), madeFrom());
  };

  return {
    title: 'Neo4j with Graph Data Science, from Maven Central (138 MB)',
    done() {
      const marker = path.join(folder, 'made-from');
      return existsSync(marker) && readFileSync(marker, 'utf8') === madeFrom();
    },
    async do() {
      const unfinished = `${folder}.${process.pid}`;
      try {
        await fill(unfinished);
        rmSync(folder, { recursive: true, force: true });
        renameSync(unfinished, folder);
      } finally {
        rmSync(unfinished, { recursive: true, force: true });
      }
    },
  };
}
