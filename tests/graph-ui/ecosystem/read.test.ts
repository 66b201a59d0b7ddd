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

const lines = [
  '{"nodes":{"id":["a","b"],"name":["Théâtre","Scène"]}}',
  '{"nodes":{"id":["c"],"name":["Cirque"]}}',
  '{"edges":{"source":[0,2],"target":[1,0],"type":["CARRIES","CITES"]}}',
  '{"totalNodes":7,"totalEdges":9,"leftOut":[{"kind":"PAPER","count":4}]}',
];

describe('the ecosystem', () => {
  test.each([1, 7, 1000])(
    'is put together from its columns, whatever the pieces (%i bytes)',
    async (size) => {
      const ecosystem = await readEcosystem(linesOf(stream(`${lines.join('\n')}\n`, size)));
      expect(ecosystem.nodes.map(({ id, name }) => `${id} ${name}`)).toEqual([
        'a Théâtre',
        'b Scène',
        'c Cirque',
      ]);
      expect(ecosystem.edges[1]).toEqual({ source: 2, target: 0, type: 'CITES' });
      expect(ecosystem.totalNodes).toBe(7);
      expect(ecosystem.totalEdges).toBe(9);
      expect(ecosystem.leftOut).toEqual([{ kind: 'PAPER', count: 4 }]);
    },
  );

  test('that broke off is not taken for the whole', async () => {
    await expect(readEcosystem(linesOf(stream(lines.slice(0, 3).join('\n'), 9)))).rejects.toThrow(
      'broke off',
    );
  });
});
