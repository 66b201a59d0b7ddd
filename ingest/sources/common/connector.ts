import type { z } from 'zod';
import type { Config } from '../../../core/config.ts';
import type { Client } from '../../http/client.ts';
import type { Page } from '../../http/page.ts';
import type { Secret } from '../../http/request.ts';
import { type Provenance, rejected, type Statement } from './statements.ts';

/** What somebody asks a source for. */
export interface Arguments {
  query?: string | undefined;
  /** `2020`, `2020-03` or `2020-03-12` */
  since?: string | undefined;
  /** records at most; Infinity for all */
  limit: number;
  /** values of the source's own options, by name */
  options: Readonly<Record<string, string | undefined>>;
}

export interface ConnectorOption {
  /** `--name` */
  name: string;
  /** what stands for the value in the help */
  value: string;
  description: string;
  choices?: readonly string[];
  default?: string;
}

/** A public source that is read over HTTP. */
export interface Connector {
  /** name of the command, of the rejects file and of the folder of its pages */
  name: string;
  /** what it holds, in a line */
  title: string;
  /** to one host, at most: what the source asks, or less */
  requestsPerSecond: number;
  /** what `--query` is, in the source's own language */
  query: string;
  /** what `--since` is held against */
  since: string;
  options: readonly ConnectorOption[];
  /**
   * Where the source holds several lists, which one is asked for: its records are told from those of the others by
   * this name. Such a list is read whole unless a query, a date or a limit is given.
   * @throws UserError when none is named, or one that is not there
   */
  list?(given: Arguments): Promise<string>;
  /**
   * Reads page by page.
   * @throws UserError when it is asked for what the source cannot give
   */
  read(given: Arguments, context: Context): AsyncGenerator<Batch>;
}

export interface Context {
  client: Client;
  config: Config;
}

/** Records of a page, each turned into statements. */
export interface Batch {
  page: Page;
  licence: string;
  records: Iterable<unknown> | AsyncIterable<unknown>;
  read: Reader;
}

/** Turns a record as it comes into what it states. */
export type Reader = (record: unknown, at: Provenance) => Iterable<Statement>;

/**
 * A reader of records of a known form; a record of another form is rejected, naming the field.
 * @param schema of the fields that are read
 */
export function reader<T>(
  schema: z.ZodType<T>,
  statements: (record: T, at: Provenance) => Iterable<Statement>,
): Reader {
  return function* (record, at) {
    const result = schema.safeParse(record);
    if (result.success) yield* statements(result.data, at);
    else {
      const [issue] = result.error.issues;
      yield rejected(at, issue?.path.join('.') ?? '', `not as documented: ${issue?.message}`);
    }
  };
}

/** A reader that loads nothing, and says why. */
export function rejecting(column: string, reason: string): Reader {
  return function* (_, at) {
    yield rejected(at, column, reason);
  };
}

/** A setting as a secret parameter; none when it is not set. */
export function secretParameter(name: string, value: string | undefined): { secret?: Secret } {
  return !value ? {} : { secret: { parameters: { [name]: value } } };
}

/** An address with parameters, those that are undefined left out. */
export function address(
  base: string,
  parameters: Readonly<Record<string, string | number | readonly string[] | undefined>>,
): URL {
  const url = new URL(base);
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of [value ?? []].flat()) url.searchParams.append(name, String(each));
  }
  return url;
}
