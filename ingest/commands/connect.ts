import { type Command, Option } from 'commander';
import { readConfig } from '../../core/config.ts';
import { UserError } from '../../core/errors.ts';
import type { Connector } from '../sources/common/connector.ts';
import { connectorSource } from '../sources/common/source.ts';
import { date, positive } from './arguments.ts';
import { type RunOptions, run, withRunOptions } from './run.ts';

/** Options of every public source. */
interface GivenOptions {
  query?: string;
  since?: string;
  limit: number;
  replay?: string;
  fresh?: true;
}

const MILLISECONDS_BETWEEN_LINES = 5_000;

/** Adds the command of a public source. */
export function addConnector(program: Command, connector: Connector): void {
  const command = program
    .command(connector.name)
    .description(`load ${connector.title}`)
    .option('--query <query>', connector.query)
    .addOption(
      new Option('--since <date>', `not before 2020, 2020-03 or 2020-03-12: ${connector.since}`).argParser(
        date,
      ),
    )
    .addOption(
      new Option('--limit <number>', 'records at most')
        .argParser(positive)
        .default(Number.POSITIVE_INFINITY, 'all'),
    );
  for (const { name, value, description, choices, default: initial } of connector.options) {
    const option = new Option(`--${name} <${value}>`, description);
    if (choices) option.choices(choices);
    command.addOption(initial === undefined ? option : option.default(initial));
  }
  withRunOptions(command)
    .option('--replay <folder>', 'read kept pages (*.http) instead of asking the source')
    .option('--fresh', 'start over, even if a run was interrupted or ended less than a day ago')
    .action(async (given: GivenOptions & RunOptions & Record<string, string>) => {
      const { query, since, limit, replay, fresh } = given;
      const names = connector.options.map(({ name }) => name);
      const options = Object.fromEntries(names.map((name) => [name, given[name]]));
      const stop = new AbortController();
      process.once('SIGINT', () => stop.abort(new UserError('Stopped. Run it again to go on from here.')));
      const asked = { query, since, limit, options };
      const source = connectorSource(connector, asked, {
        config: readConfig(),
        list: await connector.list?.(asked),
        replay,
        fresh,
        signal: stop.signal,
        told: nowAndThen(connector.name),
      });
      await run(source, given);
    });
}

/** Says how many records are read, unless it has just said so. */
function nowAndThen(name: string): (records: number) => void {
  let told: number | undefined;
  return (records) => {
    told ??= performance.now();
    if (performance.now() - told < MILLISECONDS_BETWEEN_LINES) return;
    told = performance.now();
    console.error(`${name}: ${records} records read`);
  };
}
