import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../../../core/config.ts';
import { UserError } from '../../../core/errors.ts';
import { Client, RequestRefused } from '../../http/client.ts';
import { network, requireContact } from '../../http/network.ts';
import { replay } from '../../http/replay.ts';
import { openWalk, type Walk } from '../../http/walk.ts';
import type { Source } from '../../record.ts';
import type { Arguments, Batch, Connector } from './connector.ts';
import type { Statement } from './statements.ts';

export interface SourceOptions {
  config: Config;
  /** the list that {@link Connector.list} names, if the source holds several */
  list?: string | undefined;
  /** folder of kept pages to read instead of asking the source */
  replay?: string | undefined;
  /** ask anew, whatever was kept */
  fresh?: boolean | undefined;
  /** Stops the reading between two pages. */
  signal?: AbortSignal;
  /** throws for an address that must not be asked; public servers alone are when absent, see ../../http/public-host.ts */
  admit?: (url: URL) => Promise<void>;
  /** Told how many records were read, page by page; only the first time, which is the one that takes long. */
  told?: (records: number) => void;
}

/**
 * What a connector finds, as a source of statements. Pages of one source repeat the same people, places and themes:
 * the first page that has them counts.
 * @throws UserError when the source is to be asked and there is no contact to tell it
 */
export function connectorSource(connector: Connector, given: Arguments, options: SourceOptions): Source {
  if (options.replay === undefined) requireContact(options.config.CONTACT_EMAIL);
  let opened: Promise<Opened> | undefined;
  return {
    name: options.list ?? connector.name,
    arguments: { ...given, limit: Number.isFinite(given.limit) ? given.limit : undefined },
    ...(isPartial(given, options) && { partial: true }),
    async *read() {
      const tell = opened ? undefined : options.told;
      opened ??= open(connector, given, options);
      const { client, walk } = await opened;
      let records = 0;
      try {
        for await (const batch of connector.read(given, { client, config: options.config })) {
          options.signal?.throwIfAborted();
          for await (const statement of statements(batch, () => (records += 1))) {
            yield statement.is === 'rejected' ? statement : { ...statement, shared: true };
          }
          tell?.(records);
        }
      } catch (error) {
        if (!(error instanceof RequestRefused && walk?.resumed)) throw error;
        throw new UserError(
          `${error.message} If it has forgotten where the last run was, start over with --fresh.`,
        );
      }
      await walk?.finish();
    },
  };
}

async function* statements(
  { page, licence, records, read }: Batch,
  count: () => void,
): AsyncGenerator<Statement> {
  const retrievedAt = page.retrievedAt.slice(0, 10);
  const file = readable(page.url);
  let line = 0;
  for await (const record of records) {
    line += 1;
    count();
    yield* read(record, { origin: { file, line }, licence, retrievedAt });
  }
}

/** The address of a page without the list of the fields that were asked for, which hides all the rest. */
function readable(address: string): string {
  const url = new URL(address);
  for (const name of ['fl', 'select']) url.searchParams.delete(name);
  return url.href;
}

/** What is found by a query may be but a part of what there is. */
function isPartial({ query, since, limit }: Arguments, { list }: SourceOptions): boolean {
  return list === undefined || query !== undefined || since !== undefined || Number.isFinite(limit);
}

interface Opened {
  client: Client;
  walk?: Walk;
}

async function open(
  { name, requestsPerSecond }: Connector,
  given: Arguments,
  { config, replay: folder, fresh = false, signal, admit }: SourceOptions,
): Promise<Opened> {
  // A kept page need not be waited for.
  if (folder !== undefined)
    return { client: new Client({ transport: await replay(folder), sleep: async () => {} }) };
  const walk = await openWalk({
    folder: path.join(config.OBSERVATORY_CACHE, 'pages'),
    source: name,
    arguments: given,
    fresh,
  });
  const sleep = (ms: number) =>
    delay(ms, undefined, { ...(signal && { signal }) }).catch(() => signal?.throwIfAborted());
  const transport = network({
    contact: requireContact(config.CONTACT_EMAIL),
    requestsPerSecond,
    folder: walk.folder,
    sleep,
    ...(admit && { admit }),
  });
  return { client: new Client({ transport, sleep }), walk };
}
