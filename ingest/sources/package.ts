import path from 'node:path';
import { type Kind, propertiesOf, RELATION_PROPERTIES, type RelationType } from '../../core/kinds.ts';
import { type Descriptor, type ResourceDescriptor, readDescriptor } from '../package/descriptor.ts';
import { restored } from '../package/formula.ts';
import type { EntityStatement, Link, Origin, Rejected, RelationStatement, Source } from '../record.ts';
import { NAMED_TWICE, NOT_UTF8, readCsv, rowProblem } from './csv.ts';

type Statement = EntityStatement | RelationStatement;

/**
 * A Frictionless data package (https://datapackage.org), as `data/README.md` describes it.
 * @param folder the folder of its `datapackage.json`
 * @throws UserError when there is no usable `datapackage.json`
 */
export async function packageSource(folder: string): Promise<Source> {
  const descriptor = await readDescriptor(folder);
  const reading = readingOf(descriptor);
  return {
    name: descriptor.name,
    arguments: {},
    curated: true,
    ...(descriptor.observatory?.verbatim && { fused: true }),
    async rows() {
      let rows = 0;
      for (const { observatory, path: file, dialect } of descriptor.resources) {
        if (!observatory || 'relations' in observatory) continue;
        rows += await countRows(path.join(folder, file), dialect.delimiter);
      }
      return rows;
    },
    async *read() {
      for (const resource of descriptor.resources) {
        const table = tableOf(resource, reading);
        if (table) yield* readTable(folder, resource, table);
      }
    },
  };
}

/** Rows of a table, without its header; none where there is no such file, which reading it reports. */
async function countRows(file: string, delimiter: string): Promise<number> {
  let rows = -1;
  try {
    for await (const _ of readCsv(file, delimiter)) rows += 1;
  } catch {
    return 0;
  }
  return Math.max(0, rows);
}

/** What the cells of a package mean. */
interface Reading {
  text(cell: string): string;
  /** the items of a list */
  items(cell: string, delimiter: string): string[];
  /** of a row that states none */
  licence: string | undefined;
}

/** Who edits tables by hand leaves spaces and empty items behind, and means what stands between them. */
function readingOf({ observatory, licenses }: Descriptor): Reading {
  if (observatory?.verbatim) {
    return { text: restored, items: (cell, delimiter) => cell.split(delimiter), licence: undefined };
  }
  return {
    text: (cell) => cell.trim(),
    items(cell, delimiter) {
      const parts = cell.split(delimiter).map((item) => item.trim());
      return [...new Set(parts.filter((item) => item !== ''))];
    },
    licence: licenses[0]?.name,
  };
}

/** How the cells of a column are read. */
type Column =
  | { is: 'text' }
  | { is: 'list'; delimiter: string }
  | { is: 'link'; delimiter: string; type: RelationType; direction: 'out' | 'in' };

/** How a row becomes a statement. */
interface Table {
  what: Statement['is'];
  columns: ReadonlyMap<string, Column>;
  required: readonly string[];
  reading: Reading;
  statement(row: Row): Statement;
}

interface Row {
  origin: Origin;
  /** cells with something in them, by the name of their column */
  cells: ReadonlyMap<string, string>;
}

function tableOf({ observatory, schema }: ResourceDescriptor, reading: Reading): Table | undefined {
  if (!observatory) return undefined;
  return 'kind' in observatory
    ? entityTable(observatory.kind, schema.fields, reading)
    : relationTable(observatory.relations, reading);
}

function entityTable(kind: Kind, fields: ResourceDescriptor['schema']['fields'], reading: Reading): Table {
  const properties = Object.entries(propertiesOf(kind));
  const delimiters = new Map(fields.map(({ name, delimiter }) => [name, delimiter]));
  const columns = new Map<string, Column>([['id', { is: 'text' }]]);
  for (const [name, { type }] of properties) {
    columns.set(
      name,
      type === 'strings' ? { is: 'list', delimiter: delimiters.get(name) ?? ';' } : { is: 'text' },
    );
  }
  for (const { name, delimiter, observatory } of fields) {
    if (observatory) {
      columns.set(name, {
        is: 'link',
        delimiter,
        type: observatory.relation,
        direction: observatory.direction,
      });
    }
  }
  return {
    what: 'entity',
    columns,
    required: ['id', ...properties.filter(([, { required }]) => required).map(([name]) => name)],
    reading,
    statement({ origin, cells }) {
      const { licence, items } = reading;
      const values: Record<string, string | string[]> = licence === undefined ? {} : { licence };
      const links: Link[] = [];
      for (const [name, cell] of cells) {
        const column = columns.get(name);
        if (column?.is === 'text') values[name] = cell;
        if (column?.is === 'list') values[name] = items(cell, column.delimiter);
        if (column?.is === 'link') {
          const { type, direction, delimiter } = column;
          links.push({ column: name, type, direction, ids: items(cell, delimiter) });
        }
      }
      return { is: 'entity', kind, origin, values, links };
    },
  };
}

/** @param relations the type of all rows, or `true` when each row names its own */
function relationTable(relations: true | RelationType, reading: Reading): Table {
  const required = relations === true ? ['from', 'type', 'to'] : ['from', 'to'];
  const names = [...required, ...Object.keys(RELATION_PROPERTIES)];
  return {
    what: 'relation',
    columns: new Map(names.map((name) => [name, { is: 'text' }])),
    required,
    reading,
    statement: ({ origin, cells }) => ({
      is: 'relation',
      origin,
      values: { ...(relations !== true && { type: relations }), ...Object.fromEntries(cells) },
    }),
  };
}

async function* readTable(
  folder: string,
  { path: file, dialect }: ResourceDescriptor,
  table: Table,
): AsyncGenerator<Statement | Rejected> {
  const rejected = (what: Rejected['what'], line: number, column: string, reason: string): Rejected => ({
    is: 'rejected',
    what,
    origin: { file, line },
    problems: [{ column, reason }],
  });
  if (path.relative(folder, path.resolve(folder, file)).startsWith('..')) {
    yield rejected('file', 1, '', 'the file is not in the folder of datapackage.json');
    return;
  }
  let header: string[] | undefined;
  try {
    for await (const row of readCsv(path.join(folder, file), dialect.delimiter)) {
      const { line } = row;
      if (header === undefined) {
        if ('fault' in row || !row.utf8) {
          const reason = 'fault' in row ? row.fault : NOT_UTF8;
          yield rejected('file', line, '', `${reason}: without its header the file cannot be read`);
          return;
        }
        header = row.cells.map((cell) => cell.trim());
        for (const problem of headerProblems(header, table)) {
          yield rejected('file', line, problem.column, problem.reason);
        }
      } else if ('fault' in row) {
        yield rejected(table.what, line, '', row.fault);
      } else {
        const problem = rowProblem(row, header);
        const cells = cellsByColumn(header, row.cells, table);
        const id = cells.get('id');
        if (problem) {
          yield { ...rejected(table.what, line, problem.column, problem.reason), ...(id && { id }) };
        } else yield table.statement({ origin: { file, line }, cells });
      }
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const reason = code === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${code})`;
    yield rejected('file', 1, '', `${reason}, though datapackage.json names it`);
    return;
  }
  if (header === undefined) yield rejected('file', 1, '', 'the file is empty: a header was expected');
}

function headerProblems(header: readonly string[], { columns, required }: Table) {
  const missing = required.filter((name) => !header.includes(name));
  return [
    ...header.flatMap((column, index) => {
      if (header.indexOf(column) !== index) return [{ column, reason: NAMED_TWICE }];
      if (!columns.has(column)) return [{ column, reason: 'unknown column: it is ignored' }];
      return [];
    }),
    ...missing.map((column) => ({ column, reason: 'missing column: every row needs a value in it' })),
  ];
}

function cellsByColumn(header: readonly string[], cells: readonly string[], { columns, reading }: Table) {
  const byColumn = new Map<string, string>();
  for (const [index, name] of header.entries()) {
    const cell = reading.text(cells[index] ?? '');
    if (cell !== '' && columns.has(name) && header.indexOf(name) === index) byColumn.set(name, cell);
  }
  return byColumn;
}
