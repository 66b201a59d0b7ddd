import { stringify } from 'csv-stringify/sync';
import { type Attribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes.ts';
import type { About, ExportedEdge, ExportedGraph, ExportedNode } from './graph.ts';

/** Named as Gephi reads tables of nodes. */
const NODE_COLUMNS: readonly Attribute<ExportedNode>[] = [
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'label', type: 'string', of: ({ label }) => label },
  ...NODE_ATTRIBUTES,
  { name: 'x', type: 'double', of: ({ x }) => x },
  { name: 'y', type: 'double', of: ({ y }) => y },
];

/** Likewise of edges; there a column `type` would have to say whether an edge is directed. */
const EDGE_COLUMNS: readonly Attribute<ExportedEdge>[] = [
  { name: 'source', type: 'string', of: ({ source }) => source },
  { name: 'target', type: 'string', of: ({ target }) => target },
  ...EDGE_ATTRIBUTES.map((each) => (each.name === 'type' ? { ...each, name: 'relation' } : each)),
];

/** Rows written at once. */
const ROWS = 500;

/** The nodes of a graph as a table. */
export function nodeTable({ about, nodes }: ExportedGraph): Generator<string> {
  return table(about, NODE_COLUMNS, nodes());
}

/** The relations of a graph as a table. */
export function edgeTable({ about, edges }: ExportedGraph): Generator<string> {
  return table(about, EDGE_COLUMNS, edges());
}

/**
 * CSV (RFC 4180) that a spreadsheet in the language opens as it is: in French, where the comma is the decimal sign,
 * cells are parted by semicolons. No cell is one that it would run as a formula, and all text is quoted, so that no other
 * separator splits it. Tables of the page are saved likewise.
 */
function* table<Item>(
  { language }: About,
  columns: readonly Attribute<Item>[],
  items: Iterable<Item>,
): Generator<string> {
  const { format } = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 });
  const options = {
    delimiter: language === 'fr' ? ';' : ',',
    record_delimiter: 'windows',
    quoted_string: true,
    escape_formulas: true,
    cast: { number: (value: number) => format(value) },
  };
  yield stringify([columns.map(({ name }) => name)], { ...options, bom: true });
  let rows: (string | number | null)[][] = [];
  for (const item of items) {
    rows.push(columns.map(({ of }) => of(item)));
    if (rows.length < ROWS) continue;
    yield stringify(rows, options);
    rows = [];
  }
  yield stringify(rows, options);
}
