import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../graph-ui/src/core/graph/build.ts';
import { openingBox, unlinkedBox } from '../../../graph-ui/src/core/graph/frame.ts';
import { placeLabels } from '../../../graph-ui/src/core/graph/labels.ts';
import { entity, link } from '../ecosystem.ts';

const nodes = [
  entity('network', { kind: 'NETWORK', x: 0, y: 0, degree: 1 }),
  entity('member', { kind: 'ORGANISATION', x: 1, y: -1, degree: 2 }),
  entity('far', { kind: 'PROJECT', x: 5, y: -5, degree: 1 }),
  entity('alone', { kind: 'PERSON', x: 9, y: -9 }),
  entity('lone network', { kind: 'NETWORK', x: 8, y: -8 }),
  entity('theme', { kind: 'THEME', x: 20, y: 20, degree: 1 }),
];
const graph = buildGraph(nodes, [
  link(1, 0, 'MEMBER_OF'),
  link(1, 2, 'CARRIES'),
  link(1, 2, 'PARTNERS_IN'),
  link(2, 5, 'ABOUT'),
  link(1, 99, 'CITES'),
]);

describe('the graph', () => {
  test('keeps several relations between two entities, and none whose end is missing', () => {
    expect(graph.order).toBe(6);
    expect(graph.size).toBe(4);
  });

  test('tells ties from what only describes', () => {
    expect(graph.mapEdges((_, { edgeClass }) => edgeClass)).toEqual(['tie', 'tie', 'tie', 'description']);
  });
});

describe('frames', () => {
  test('the graph opens on the networks and what hangs on them, without those that stand apart', () => {
    expect(openingBox(graph)).toEqual({ x: [0, 1], y: [-1, 0] });
  });

  test('without networks it opens on all that is linked', () => {
    const others = buildGraph(nodes.slice(1, 4), [link(0, 1, 'CARRIES')]);
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
