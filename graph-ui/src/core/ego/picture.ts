import { UndirectedGraph } from 'graphology';
import noverlap from 'graphology-layout-noverlap';
import type { Kind } from '../../gql/graphql.ts';
import { nameOf, shortNameOf } from '../entity/names.ts';
import { describes } from '../graph/build.ts';
import { boxAround } from '../graph/frame.ts';
import { placeLabels } from '../graph/labels.ts';
import { FAMILY_OF, type Family } from '../kinds/kinds.ts';
import type { Language } from '../url/state.ts';

/** Neighbours drawn at most: of more, one could tell nothing apart. */
const MOST_DRAWN = 40;
/** Pixels between the entities and the edge of the drawing, and between two entities. */
const MARGIN = 8;
const GAP = 4;
/** Names, in pixels, and how many characters at most. */
const LABEL = { height: 16, gap: 4, character: 6.8, length: 26 };
const LARGEST = 14;
/** Angle between two successive points of a sunflower. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** In pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Node extends Point {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly acronym: string | null;
  readonly degree: number;
}

/** An entity as drawn, in pixels. */
export interface Mark extends Point {
  readonly id: string;
  readonly name: string;
  readonly family: Family;
  readonly radius: number;
}

export interface Line {
  readonly key: string;
  readonly from: Mark;
  readonly to: Mark;
  /** whether it is a relation of the entity in the middle, and not one between two neighbours */
  readonly isOwn: boolean;
}

export interface Label extends Point {
  readonly id: string;
  readonly text: string;
  /** which end of the text stands at that place */
  readonly anchor: 'start' | 'end';
}

export interface EgoPicture {
  /** the entity first, then its neighbours */
  readonly marks: readonly Mark[];
  /** those of the entity last, on top of the others */
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
}

/**
 * The entities that a drawing around one holds: that one, then of its neighbours those that do something before the
 * themes and places that describe it, until there are too many.
 * @param nodes the best connected first
 */
export function drawnNodes<Drawn extends Pick<Node, 'id' | 'kind'>>(
  centre: string,
  nodes: readonly Drawn[],
): Drawn[] {
  const neighbours = nodes.filter(({ id }) => id !== centre);
  const inOrder = [...neighbours.filter((node) => !describes(node)), ...neighbours.filter(describes)];
  return [...nodes.filter(({ id }) => id === centre), ...inOrder.slice(0, MOST_DRAWN)];
}

/**
 * An entity and its neighbours where Explorer shows them, scaled to the drawing and moved no more than it takes to
 * keep them apart. The same entities give the same drawing.
 * @param nodes those to draw, the entity first
 * @param size of the drawing
 */
export function egoPicture(
  nodes: readonly Node[],
  edges: readonly { readonly source: string; readonly target: string }[],
  size: Size,
  language: Language,
): EgoPicture {
  const marks = place(nodes, size, language);
  // A name that takes less than half of the drawing has room on one side or the other.
  const room = (size.width / 2 - LARGEST - LABEL.gap) / LABEL.character;
  const length = Math.min(LABEL.length, Math.floor(room));
  return {
    marks,
    lines: linesAmong(marks, edges),
    labels: labelsOf(
      nodes.map((node) => shortNameOf(node, language, length)),
      marks,
      size.width,
    ),
  };
}

function place(nodes: readonly Node[], size: Size, language: Language): Mark[] {
  const radii = nodes.map(radius);
  const inset = MARGIN + Math.max(...radii);
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }>();
  // The ordinate of the stored positions grows upwards, that of a drawing downwards.
  const stored = scaled(
    nodes.map(({ x, y }) => ({ x, y: -y })),
    size,
    inset,
  );
  nodes.forEach(({ id }, index) => {
    const { x = 0, y = 0 } = stored[index] ?? {};
    // Those of one place would be moved apart at random: half a pixel gives each a side to go to.
    const angle = index * GOLDEN_ANGLE;
    graph.addNode(id, {
      x: x + Math.cos(angle) / 2,
      y: y + Math.sin(angle) / 2,
      size: radii[index] ?? 0,
    });
  });
  noverlap.assign(graph, { maxIterations: 200, settings: { ratio: 1, margin: GAP / 2 } });
  const placed = scaled(
    graph.mapNodes((_, { x, y }) => ({ x, y })),
    size,
    inset,
  );
  return nodes.map((node, index) => ({
    id: node.id,
    name: nameOf(node, language),
    family: FAMILY_OF[node.kind],
    x: placed[index]?.x ?? 0,
    y: placed[index]?.y ?? 0,
    radius: radii[index] ?? 0,
  }));
}

/** The area grows with the number of relations. */
function radius({ degree }: Node): number {
  return Math.min(LARGEST, 4 + 0.8 * Math.sqrt(degree));
}

/** Moves points to the middle of a drawing and scales them so that they fill it; a single place stays one. */
function scaled(points: readonly Point[], { width, height }: Size, inset: number): readonly Point[] {
  const box = boxAround(points);
  if (!box) return [];
  const [left, right] = box.x;
  const [top, bottom] = box.y;
  const scale = Math.min((width - 2 * inset) / (right - left), (height - 2 * inset) / (bottom - top));
  const factor = Number.isFinite(scale) ? scale : 0;
  return points.map(({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * factor,
    y: height / 2 + (y - (top + bottom) / 2) * factor,
  }));
}

function linesAmong(
  marks: readonly Mark[],
  edges: readonly { readonly source: string; readonly target: string }[],
): Line[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const lines = new Map<string, Line>();
  for (const { source, target } of edges) {
    const [from, to] = [byId.get(source), byId.get(target)];
    const key = [source, target].sort().join(' ');
    if (from && to) lines.set(key, { key, from, to, isOwn: from === marks[0] || to === marks[0] });
  }
  return [...lines.values()].sort((a, b) => Number(a.isOwn) - Number(b.isOwn));
}

/**
 * The names that have room, beside their entity and on no other: that of the entity in the middle in any case, then
 * those of its neighbours.
 */
function labelsOf(texts: readonly string[], marks: readonly Mark[], width: number): Label[] {
  const named = new Map<string, Label>();
  function* candidates() {
    const [centre, ...others] = marks.map((mark, index) => besides(mark, texts[index] ?? '', width));
    yield* centre?.slice(0, 1) ?? [];
    yield* marks.map(({ x, y, radius }) => ({
      ...{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
      label: undefined,
    }));
    for (const sides of others) for (const side of sides) if (!named.has(side.label.id)) yield side;
  }
  for (const { label } of placeLabels(candidates(), Number.POSITIVE_INFINITY))
    if (label) named.set(label.id, label);
  return [...named.values()];
}

/** Where a name may stand beside its entity, on the right first, as far as the drawing reaches. */
function besides({ id, x, y, radius }: Mark, text: string, width: number) {
  const length = text.length * LABEL.character;
  const gap = radius + LABEL.gap;
  const side = (anchor: Label['anchor'], left: number) => ({
    ...{ x: left, y: y - LABEL.height / 2, width: length, height: LABEL.height },
    label: { id, text, x: anchor === 'start' ? x + gap : x - gap, y, anchor },
  });
  const sides = [side('start', x + gap), side('end', x - gap - length)];
  return sides.filter((box) => box.x >= 0 && box.x + length <= width);
}
