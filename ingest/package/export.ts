import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../core/errors.ts';
import { KIND_NAMES } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { decidedPairs } from '../review/pairs.ts';
import { writeDecisions } from '../review/spreadsheet.ts';
import { neededKindTable, neededRelationTable } from './columns.ts';
import { checkReplaceable } from './earlier-export.ts';
import { DECISIONS, exportDescriptor } from './export-descriptor.ts';
import { replaceFolder } from './replace-folder.ts';
import { entityRows, relationRows } from './rows.ts';
import type { Table } from './template.ts';
import { writeTable } from './write-table.ts';

/** What was written of the graph. */
export interface Exported {
  /** files, with the number of their rows */
  tables: readonly { file: string; rows: number }[];
  /** file of what people decided about duplicates, for `review import`; absent when they decided nothing */
  decisions?: string;
}

/**
 * Writes the whole graph as a data package that loads into the same graph: entities with their provenance, and recorded
 * relations. What is computed is computed again there. Records that were merged are one row, with the identifiers of
 * all of them. The same graph gives the same bytes.
 * @param folder may hold an earlier export, which is replaced, and nothing else
 * @throws UserError when it does, when the graph is empty, or when it changes meanwhile
 */
export async function exportPackage(database: Database, folder: string): Promise<Exported> {
  await checkReplaceable(folder);
  return replaceFolder(folder, async (place) => {
    const written: { table: Table; rows: number }[] = [];
    for await (const { table, rows } of tablesOf(database)) {
      const header = table.schema.fields.map(({ name }) => name);
      written.push({ table, rows: await writeTable(path.join(place, table.path), header, rows) });
    }
    if (written.length === 0) throw new UserError('The graph is empty: there is nothing to export.');
    const decided = await decidedPairs(database);
    if (decided.length > 0) await writeDecisions(path.join(place, DECISIONS.path), decided);
    const others = decided.length > 0 ? [DECISIONS] : [];
    const descriptor = await exportDescriptor(database, [...written.map(({ table }) => table), ...others]);
    // Last of all: without it the folder is no package.
    await writeFile(path.join(place, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`);
    return {
      tables: written.map(({ table, rows }) => ({ file: table.path, rows })),
      ...(decided.length > 0 && { decisions: path.join(folder, DECISIONS.path) }),
    };
  });
}

async function* tablesOf(database: Database) {
  for (const kind of KIND_NAMES) {
    const table = await neededKindTable(database, kind);
    if (table) yield { table, rows: entityRows(database, kind, table.schema.fields) };
  }
  const table = await neededRelationTable(database);
  if (table) yield { table, rows: relationRows(database, table.schema.fields) };
}
