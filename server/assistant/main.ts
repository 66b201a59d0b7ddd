import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command, InvalidArgumentError, Option } from 'commander';
import { observatoryAddress, readConfig } from '../../core/config.ts';
import { UserError } from '../../core/errors.ts';
import { clientOf } from './client.ts';
import { openHttp } from './http.ts';
import { assistantServer } from './server.ts';

// On standard output there is nothing but the protocol; whatever is for people goes to standard error.

const program = new Command('npm run mcp --')
  .description('Offers the observatory to an assistant, by the Model Context Protocol: over stdio, or HTTP.')
  .addOption(
    new Option('--http <port>', 'listen on this port of the loopback address instead').argParser(portOf),
  )
  .configureOutput({ writeOut: (text) => process.stderr.write(text) });

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError('It is a port number, from 0 (any free port) to 65535.');
}

try {
  const { http } = program.parse().opts<{ http?: number }>();
  const observatory = observatoryAddress(readConfig());
  const ask = clientOf(observatory);
  if (http === undefined) await assistantServer(ask).connect(new StdioServerTransport());
  else {
    const { address } = await openHttp(http, ask);
    console.error(`The assistant of ${observatory} listens: ${address}   Stop: Ctrl+C`);
  }
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
}
