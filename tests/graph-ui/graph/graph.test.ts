import { describe, expect, test } from 'vitest';
import { buildGraph, type NodeInput } from '../../../graph-ui/src/core/graph/build.ts';
import { openingBox, unlinkedBox } from '../../../graph-ui/src/core/graph/frame.ts';
import { placeLabels } from '../../../graph-ui/src/core/graph/labels.ts';

const node = (id: string, kind: NodeInput['kind'], x: number, degree: number): NodeInput => ({
  id,
  kind,
  name: id,
  x,
  y: -x,
  degree,
});
const nodes = [
  node('network', 'NETWORK', 0, 1),
  node('member', 'ORGANISATION', 1, 2),
  node('far', 'PROJECT', 5, 1),
  node('alone', 'PERSON', 9, 0),
  node('lone network', 'NETWORK', 8, 0),
];
const graph = buildGraph(nodes, [
  { source: 'member', target: 'network', type: 'MEMBER_OF' },
  { source: 'member', target: 'far', type: 'CARRIES' },
  { source: 'member', target: 'far', type: 'PARTNERS_IN' },
  { source: 'member', target: 'not sent', type: 'CITES' },
]);

describe('the graph', () => {
  test('keeps several relations between two entities, and none whose end is missing', () => {
    expect(graph.order).toBe(5);
    expect(graph.size).toBe(3);
  });

  test('what is better linked is larger, and no network is small', () => {
    expect(graph.getNodeAttribute('member', 'size')).toBeGreaterThan(graph.getNodeAttribute('far', 'size'));
    expect(graph.getNodeAttribute('lone network', 'size')).toBeGreaterThan(
      graph.getNodeAttribute('member', 'size'),
    );
  });
});

describe('frames', () => {
  test('the graph opens on the networks and what hangs on them, without those that stand apart', () => {
    expect(openingBox(graph)).toEqual({ x: [0, 1], y: [-1, -0] });
  });

  test('without networks it opens on all that is linked', () => {
    const others = buildGraph(nodes.slice(1, 4), [{ source: 'member', target: 'far', type: 'CARRIES' }]);
    expect(openingBox(others)?.x).toEqual([1, 5]);
  });

  test('what has no link stands in an area of its own', () => {
    expect(unlinkedBox(graph)?.x).toEqual([8, 9]);
    expect(unlinkedBox(buildGraph(nodes.slice(0, 3), []))).toBeUndefined();
  });

  test('an empty graph has no frame', () => {
    expect(openingBox(buildGraph([], []))).toBeUndefined();
  });
});

describe('labels', () => {
  const label = (x: number, y: number) => ({ x, y, width: 50, height: 18 });
  const placed = (labels: ReturnType<typeof label>[], most = 10) => [...placeLabels(labels, most)];

  test('a label that would cover an earlier one is left out', () => {
    const [first, covering, beside] = [label(0, 0), label(40, 10), label(51, 0)];
    expect(placed([first, covering, beside])).toEqual([first, beside]);
  });

  test('overlaps are seen across the cells of the search, also at negative places', () => {
    expect(placed([label(-30, -9), label(10, 0)])).toHaveLength(1);
    expect(placed([label(60, 60), label(100, 70)])).toHaveLength(1);
  });

  test('no more than asked for', () => {
    expect(placed([label(0, 0), label(100, 0), label(200, 0)], 2)).toHaveLength(2);
  });
});
