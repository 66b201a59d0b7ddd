import type { EdgeClass } from './build.ts';

/**
 * How edges are drawn at rest. Descriptions would cover the picture; they show in full around what is pointed at.
 * Dashes in pixels: drawn, then left out.
 */
export const EDGE_LOOKS: Readonly<
  Record<EdgeClass, { opacity: number; dashes?: readonly [number, number] }>
> = {
  tie: { opacity: 0.35 },
  description: { opacity: 0.04 },
  similarity: { opacity: 0.22, dashes: [5, 4] },
};

/** Edges that can be drawn in one picture as they are; of more, each one fades. */
const UNCROWDED = 3000;
/** What even the most crowded ones keep. */
const LEAST = 0.3;

/**
 * Share of its opacity that each edge keeps, LEAST to 1: many hairlines add up to one dark surface, in which neither they
 * nor the entities are seen. Nearer, they stand apart again.
 * @param ratio how far one looks from: 1 for the whole picture, smaller is nearer
 */
export function fading(edges: number, ratio: number): number {
  return Math.min(1, Math.max(LEAST, Math.sqrt(UNCROWDED / Math.max(1, edges) / ratio)));
}
