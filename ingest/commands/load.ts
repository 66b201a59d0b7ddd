import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { UserError } from '../../core/errors.ts';
import { runIngest } from '../pipeline.ts';
import type { Unlisted } from '../prune.ts';
import type { Rejected, Source } from '../record.ts';
import { RejectsFile } from '../rejects.ts';
import { scratchFolder } from '../scratch.ts';
import { rejectLines, resultLines } from './report.ts';
import { withSession } from './session.ts';

/** Rejects shown as they come; all are in the file. */
const SHOWN = 10;

export interface LoadOptions {
  /** removes what the source no longer lists */
  prune?: true;
  /** prints the result as one JSON object, and everything else on standard error */
  json?: true;
}

/**
 * Loads a source into the graph of the settings, says how far it is, and what became of it.
 * @throws UserError when it cannot be loaded, or was stopped; rejected rows are no error
 */
export async function load(source: Source, { prune, json }: LoadOptions = {}): Promise<void> {
  if (prune && source.partial) {
    throw new UserError(
      `--prune needs a source that is read whole, and what ${source.name} was asked for is a part of what it holds: ` +
        'what it did not answer may still be there.',
    );
  }
  const stream = json ? process.stderr : process.stdout;
  const tell = (line: string) => stream.write(`${line}\n`);
  await withSession(
    async ({ config, ...session }) => {
      const rejects = new RejectsFile(path.join(config.OBSERVATORY_DATA, 'rejects'), source.name, new Date());
      let shown = 0;
      const reject = (rejected: Rejected) => {
        rejects.write(rejected);
        shown += 1;
        if (shown <= SHOWN) for (const line of rejectLines(rejected)) tell(line);
      };
      try {
        const scratch = await scratchFolder(config);
        const confirm = prune && { prune: (unlisted: Unlisted) => agreed(unlisted, tell) };
        const result = await runIngest(source, { ...session, ...confirm, reject, scratch });
        if (json) {
          const rejectsFile = rejects.isEmpty ? null : rejects.path;
          console.log(JSON.stringify({ source: source.name, ...result, rejectsFile }));
        } else for (const line of resultLines(result)) tell(line);
      } finally {
        rejects.close();
        if (!rejects.isEmpty) tell(`What was rejected, and why: ${rejects.path}`);
      }
    },
    { stream },
  );
}

/** Shows what would be removed; where somebody is there to answer, asks. */
async function agreed({ records, relations }: Unlisted, tell: (line: string) => void): Promise<boolean> {
  tell(`no longer listed: ${records} records and ${relations} relations that this source alone stated`);
  if (!process.stdin.isTTY || !process.stdout.isTTY) return true;
  const questions = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await questions.question('Remove them? [y/N] ');
    return /^(y|yes|o|oui)$/i.test(answer.trim());
  } finally {
    questions.close();
  }
}
