import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { edgeTable, nodeTable } from '../../../../server/export/ecosystem/tables.ts';
import { smallGraph } from './graph.ts';

const read = (pieces: Iterable<string>, delimiter = ';'): Record<string, string>[] =>
  parse([...pieces].join(''), { bom: true, columns: true, delimiter });

describe('tables', () => {
  it('have a row for each node and each relation', () => {
    const nodes = read(nodeTable(smallGraph()));
    expect(nodes.map(({ id }) => id)).toEqual(['network:tmnlab', 'project:one', 'theme:xr']);
    const edges = read(edgeTable(smallGraph()));
    expect(edges.map(({ source, relation, target }) => `${source} ${relation} ${target}`)).toEqual([
      'project:one FUNDED_BY network:tmnlab',
      'network:tmnlab CARRIES project:one',
      'network:tmnlab PARTNERS_IN project:one',
      'project:one SIMILAR_TO theme:xr',
    ]);
  });

  it('hold no cell that a spreadsheet would take for a formula, and leave numbers numbers', () => {
    const [, project, theme] = read(nodeTable(smallGraph()));
    expect(project?.label).toBe(`'=HYPERLINK("http://example.org")`);
    expect([theme?.label, theme?.name]).toEqual([`'@xr`, `'-1+1`]);
    expect(project?.x).toBe('-12,5');
    const [, english] = read(nodeTable(smallGraph('en')), ',');
    expect(english?.x).toBe('-12.5');
  });

  it('keep line ends and quotation marks within a cell', () => {
    const [, project] = read(nodeTable(smallGraph()));
    expect(project?.name).toContain('<Arts> & "sciences" ;\n l’été,');
  });

  it('begin with a mark for spreadsheets, and part cells as those of the language expect', () => {
    const [head = ''] = [...nodeTable(smallGraph())];
    expect(head).toMatch(/^\u{feff}"id";"label";"kind";/u);
    expect(read(nodeTable(smallGraph('en')), ',')).toHaveLength(3);
  });
});
