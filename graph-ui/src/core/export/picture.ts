import type { EdgeClass } from '../graph/build.ts';
import { type Box, boxAround } from '../graph/frame.ts';
import type { Family } from '../kinds/kinds.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node as it is drawn. */
export interface PictureNode {
  readonly id: string;
  /** full name, and the short one that is written beside it */
  readonly name: string;
  readonly label: string;
  /** gives the shape */
  readonly family: Family;
  /** `#5B2A86` */
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  /** radius in pixels of a disc of the same area */
  readonly radius: number;
  /** 0 to 1 for an actor; null for what has no ring */
  readonly isolation: number | null;
  /** the greater, the sooner it gets its label; null for what gets none */
  readonly importance: number | null;
}

export interface PictureEdge {
  /** identifiers of its ends */
  readonly source: string;
  readonly target: string;
  readonly edgeClass: EdgeClass;
}

/** The graph as it is drawn: what the filters leave of it, at its stored places. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** the places of two who might meet; null where no introduction is drawn */
  readonly meeting: readonly [Point, Point] | null;
  /** where what has no known link stands apart, and how that is called; null where there is nothing */
  readonly apart: { readonly name: string; readonly box: Box } | null;
}

/** Pixels between what is drawn and the border. */
const PADDING = 48;
/** Shapes that would cover a greater share of the picture than this are made smaller. */
const MOST_COVERED = 0.12;

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** factor of the radii */
  readonly size: number;
  /** a place of the graph, whose y goes up, in the picture, whose y goes down */
  readonly place: (point: Point) => Point;
}

/**
 * Fits all of a picture, in its own proportions.
 * @param side of the square in pixels that it may fill
 * @param least width in pixels, which what is written under it needs
 */
export function frameOf({ nodes }: Picture, side: number, least: number): Frame {
  const box: Box = boxAround(nodes) ?? { x: [0, 0], y: [0, 0] };
  const [wide, high] = [box.x[1] - box.x[0], box.y[1] - box.y[0]];
  const room = side - 2 * PADDING;
  const scale = Math.min(room / (wide || 1), room / (high || 1));
  const width = Math.max(least, Math.ceil(wide * scale + 2 * PADDING));
  const height = Math.ceil(high * scale + 2 * PADDING);
  const left = (width - wide * scale) / 2;
  const covered = nodes.reduce((sum, { radius }) => sum + Math.PI * radius ** 2, 0);
  return {
    width,
    height,
    size: Math.min(1, Math.sqrt((MOST_COVERED * width * height) / (covered || 1))),
    place: ({ x, y }) => ({ x: left + (x - box.x[0]) * scale, y: PADDING + (box.y[1] - y) * scale }),
  };
}
