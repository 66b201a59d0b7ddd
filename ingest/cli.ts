import { Command } from 'commander';
import { UserError } from '../core/errors.ts';
import { addBackup } from './commands/backup.ts';
import { addConnector } from './commands/connect.ts';
import { addContributions } from './commands/contributions.ts';
import { addPackage } from './commands/data-package.ts';
import { addExport } from './commands/export.ts';
import { addFile } from './commands/file.ts';
import { addForget } from './commands/forget.ts';
import { addMigrate } from './commands/migrate.ts';
import { addRefresh } from './commands/refresh.ts';
import { addReindex } from './commands/reindex.ts';
import { addRestore } from './commands/restore.ts';
import { addReview } from './commands/review.ts';
import { addRuns } from './commands/runs.ts';
import { TryLater } from './http/retry.ts';
import { connectors } from './sources/index.ts';

const program = new Command('npm run ingest --')
  .description(
    'Loads data into the observatory: validates it, writes it to the graph, finds duplicates, embeds it, analyses the graph.',
  )
  .showHelpAfterError('(--help shows what is possible)');

addPackage(program);
addFile(program);
for (const connector of connectors) addConnector(program, connector);
addReview(program);
addForget(program);
addContributions(program);
addExport(program);
addRefresh(program);
addRuns(program);
addBackup(program);
addRestore(program);
addMigrate(program);
addReindex(program);

/** `EX_TEMPFAIL` of sysexits.h: nothing is wrong but the time. */
const TRY_LATER = 75;

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = error instanceof TryLater ? TRY_LATER : 1;
}
