import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../../core/config.ts';
import { UserError } from '../../core/errors.ts';
import { isOfNetwork, ROLES, type Role } from './permissions.ts';
import { MOST_HOURS, makeToken } from './tokens.ts';

interface Options {
  role: Role;
  network?: string;
  hours: number;
  name: string;
}

function hours(text: string): number {
  const value = Number(text);
  if (value > 0 && value <= MOST_HOURS) return value;
  throw new InvalidArgumentError(`It must be a number from 0 to ${MOST_HOURS}.`);
}

/** Prints a token that signs one in to the observatory on this data folder. */
async function print({ role, network, hours, name }: Options): Promise<void> {
  if (isOfNetwork(role) && !network)
    throw new UserError(`The role ${role} is for a network: add --network <id>.`);
  if (!isOfNetwork(role) && network)
    throw new UserError(`The role ${role} is for all networks: leave --network out.`);
  const until = new Date(Date.now() + hours * 60 * 60 * 1000);
  console.log(await makeToken(readConfig(), { name, role, network: network ?? null, until }));
}

const program = new Command('npm run token --')
  .description('Makes a local token, for trying what takes a role without an OpenID Connect provider.')
  .addOption(new Option('--role <role>', 'what it allows').choices(ROLES).makeOptionMandatory())
  .option('--network <id>', 'the network that the role is for, such as network:tmnlab')
  .option('--hours <number>', 'how long it is valid', hours, 8)
  .option('--name <name>', 'what the page calls its bearer', 'Jeton local')
  .showHelpAfterError('(--help shows what is possible)')
  .action(print);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
}
