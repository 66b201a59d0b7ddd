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
