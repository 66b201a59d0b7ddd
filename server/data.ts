import path from 'node:path';
import neo4j from 'neo4j-driver';
import { ANALYSIS_VERSION } from '../core/analysis.ts';
import { projectFolder } from '../core/config.ts';
import { UserError } from '../core/errors.ts';
import { GRAPH_VERSION, graphVersion } from '../core/graph-version.ts';
import { takeLease } from '../core/lease.ts';
import type { Database } from '../core/neo4j/database.ts';
import { runIngestCommand } from './ingest.ts';

/** What the data lacks, and the command of ingest that mends it. */
interface Lack {
  readonly what: string;
  readonly command: readonly string[];
  /** what is said when the command fails */
  readonly failure: string;
}

/**
 * Sees that there is data of the version that this program reads, and that its vectors may be compared with those of the
 * model: loads the starter data package into an empty database, brings a graph of an earlier version up to date, and
 * computes anew what another model has embedded or an earlier version analysed. Of several servers that start on one
 * database one does it, and the others wait for it.
 * @param tell told what the commands of ingest say; default: the person at the terminal
 * @throws UserError when that fails, the reason standing in the lines above, or the graph is not whole or of a later version
 */
export async function prepareData(
  database: Database,
  model: string,
  log: (line: string) => void,
  tell?: (line: string) => void,
): Promise<void> {
  if (!(await lackOf(database, model))) return;
  // What another server has done while this one waited, it sees by the lease.
  const followed = database.following();
  const lease = await takeLease(followed, 'data', {
    waiting: ({ pid, host }) =>
      log(`Another server (process ${pid} on ${host}) is preparing the data: waiting for it ...`),
  });
  if (!lease) throw new UserError('The database has stopped: start again.');
  try {
    // What is brought up to date may have to be embedded or analysed anew after that.
    const mended = new Set<string>();
    for (;;) {
      const lack = await lackOf(followed, model);
      if (!lack || mended.has(lack.what)) return;
      log(`${lack.what} ...`);
      await ingest(lack, tell);
      mended.add(lack.what);
    }
  } finally {
    await lease.release();
  }
}

async function lackOf(database: Database, model: string): Promise<Lack | undefined> {
  const version = await graphVersion(database);
  const [all] = await database.read<{ entities: number }>('explore/count-entities');
  if (all?.entities === 0) {
    return {
      what: 'The database is empty: loading the starter data',
      command: ['package', path.join(projectFolder, 'data')],
      failure: 'The starter data could not be loaded',
    };
  }
  if (version < GRAPH_VERSION) {
    return {
      what: `The graph is of version ${version}: bringing it up to date`,
      command: ['migrate'],
      failure: 'The graph could not be brought up to date',
    };
  }
  const [other] = await database.read<{ entities: number }>('explore/count-of-other-models', { model });
  if (other?.entities) {
    return {
      what: `The embedding model has changed: embedding ${other.entities} entities anew`,
      command: ['refresh'],
      failure: 'The graph could not be embedded anew',
    };
  }
  const [earlier] = await database.read<{ analyses: number }>('explore/count-of-other-versions', {
    version: neo4j.int(ANALYSIS_VERSION),
  });
  if (earlier?.analyses) {
    return {
      what: 'The graph was analysed by another version: analysing it anew',
      command: ['refresh'],
      failure: 'The graph could not be analysed anew',
    };
  }
  return undefined;
}

async function ingest({ command, failure }: Lack, tell?: (line: string) => void): Promise<void> {
  if (await runIngestCommand(command, tell)) return;
  throw new UserError(`${failure}: see above. Once mended, run npm start again.`);
}
