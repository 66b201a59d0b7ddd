import { describe, expect, test } from 'vitest';
import { linesOf, readEcosystem } from '../../../graph-ui/src/core/ecosystem/read.ts';

/** A text as it arrives from the network, in pieces of some bytes. */
function stream(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

const node = (id: string, name: string) => ({
  id,
  kind: 'PROJECT',
  name,
  nameEn: null,
  acronym: null,
  x: 0.5,
  y: 0,
  degree: 1,
  betweenness: 0,
  pageRank: 0,
  community: 2,
  isolation: null,
  began: '2019',
  ended: null,
  themes: [],
  territories: ['territory:75'],
});
const edge = (source: number, target: number, type: string) => ({
  source,
  target,
  type,
  since: null,
  until: '2020',
});
const columns = (rows: readonly object[]) =>
  Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => row[name as keyof object])]),
  );

const nodes = [node('a', 'Théâtre'), node('b', 'Scène'), node('c', 'Cirque')];
const edges = [edge(0, 1, 'CARRIES'), edge(2, 0, 'CITES')];
const total = { totalNodes: 7, totalEdges: 9, leftOut: [{ kind: 'PAPER', count: 4 }] };
const lines = [
  { nodes: columns(nodes.slice(0, 2)) },
  { nodes: columns(nodes.slice(2)) },
  { edges: columns(edges) },
  total,
].map((line) => JSON.stringify(line));

describe('the ecosystem', () => {
  test.each([1, 7, 1000])(
    'is put together from its columns, whatever the pieces (%i bytes)',
    async (size) => {
      const ecosystem = await readEcosystem(linesOf(stream(`${lines.join('\n')}\n`, size)));
      expect(ecosystem).toEqual({ nodes, edges, ...total });
    },
  );

  test('that broke off is not taken for the whole', async () => {
    await expect(readEcosystem(linesOf(stream(lines.slice(0, 3).join('\n'), 9)))).rejects.toThrow(
      'broke off',
    );
  });
});
