import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import {
  readTable,
  type TableFault,
  type TableOptions,
  type TableRow,
} from '../../../../../ingest/sources/file/read/table.ts';

/** A file of this test only. */
export async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-table-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

export async function tableOf(
  name: string,
  content: string | Uint8Array,
  options?: TableOptions,
): Promise<(TableRow | TableFault)[]> {
  return allOf(readTable(await fileOf(name, content), options));
}

export async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export function row(line: number, values: Record<string, unknown>): TableRow {
  return { line, values };
}

export function fault(what: TableFault['what'], line: number, column: string, reason: unknown) {
  return { what, line, column, reason };
}
