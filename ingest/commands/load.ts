import path from 'node:path';
import { type Config, readConfig } from '../../core/config.ts';
import { createEmbedder } from '../../core/embedding/embedder.ts';
import { UserError } from '../../core/errors.ts';
import { openDatabase } from '../../core/neo4j/database.ts';
import { runIngest } from '../pipeline.ts';
import { progressOn } from '../progress.ts';
import type { Rejected, Source } from '../record.ts';
import { RejectsFile } from '../rejects.ts';
import { rejectLines, resultLines } from './report.ts';

/** Rejects shown as they come; all are in the file. */
const SHOWN = 10;

/**
 * Loads a source into the graph of the settings, says how far it is, and what became of it.
 * Ctrl+C stops it between two batches.
 * @throws UserError when it cannot be loaded, or was stopped; rejected rows are no error
 */
export async function load(source: Source, config: Config = readConfig()): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort(new UserError('Stopped. Run it again to go on from here.')));
  console.log('Opening the model and the database ...');
  const embedder = await createEmbedder(config);
  try {
    const database = await openDatabase(config, { whenRunning: 'join' });
    try {
      const rejects = new RejectsFile(path.join(config.OBSERVATORY_DATA, 'rejects'), source.name, new Date());
      let shown = 0;
      const reject = (rejected: Rejected) => {
        rejects.write(rejected);
        shown += 1;
        if (shown <= SHOWN) for (const line of rejectLines(rejected)) console.log(line);
      };
      const progress = progressOn(process.stdout);
      const result = await runIngest(source, { database, embedder, reject, progress, signal: stop.signal });
      rejects.close();
      for (const line of resultLines(result)) console.log(line);
      if (!rejects.isEmpty) console.log(`What was rejected, and why: ${rejects.path}`);
    } finally {
      await database.close();
    }
  } finally {
    await embedder.close();
  }
}
