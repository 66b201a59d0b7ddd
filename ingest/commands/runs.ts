import type { Command } from 'commander';
import { Option } from 'commander';
import neo4j from 'neo4j-driver';
import { positive } from './arguments.ts';
import { withDatabase } from './session.ts';

interface StoredRun {
  id: string;
  dataset: string;
  arguments: string;
  startedAt: string;
  endedAt?: string;
  status: string;
  tries: number;
  [count: string]: unknown;
}

/** Adds the command that lists past runs. */
export function addRuns(program: Command): void {
  program
    .command('runs')
    .description('list past runs, the latest first')
    .addOption(new Option('--limit <number>', 'runs at most').argParser(positive).default(20))
    .action(async ({ limit }: { limit: number }) => {
      await withDatabase(async (database) => {
        const runs = await database.read<{ run: StoredRun }>('run/list', { limit: neo4j.int(limit) });
        for (const { run } of runs) for (const line of runLines(run)) console.log(line);
        if (runs.length === 0) console.log('Nothing was loaded yet.');
      });
    });
}

function runLines({
  dataset,
  arguments: given,
  startedAt,
  endedAt,
  status,
  tries,
  ...counts
}: StoredRun): string[] {
  const seconds =
    endedAt === undefined ? undefined : Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1000);
  // Less than none when the clock was set back meanwhile: then nobody knows.
  const took = seconds === undefined || seconds < 0 ? '' : ` in ${seconds} s`;
  const again = tries > 1 ? `, begun ${tries} times` : '';
  const asked = given === '{}' ? '' : ` ${given}`;
  const what = ['entitiesAdded', 'entitiesUpdated', 'entitiesRejected', 'relationsAdded', 'relationsRejected']
    .filter((name) => Number(counts[name] ?? 0) > 0)
    .map((name) => `${counts[name]} ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`);
  return [
    `${startedAt.slice(0, 19).replace('T', ' ')}  ${dataset}${asked}: ${status}${took}${again}`,
    ...(what.length > 0 ? [`      ${what.join(', ')}`] : []),
  ];
}
