import type { Family } from './kinds.ts';

export interface Shape {
  /** number of sides of a regular polygon; 0 for a disc */
  readonly sides: number;
  /** clockwise turn in radians from "a side lies flat on top" */
  readonly turn: number;
  /** radius of the corners for the polygon to cover as much as a disc of radius 1 */
  readonly scale: number;
}

const polygon = (sides: number, turn: number): Shape => ({
  sides,
  turn,
  scale: Math.sqrt((2 * Math.PI) / (sides * Math.sin((2 * Math.PI) / sides))),
});

/** One shape a family, so that colour never stands alone in the graph. */
export const SHAPES: Readonly<Record<Family, Shape>> = {
  networks: polygon(6, Math.PI / 6),
  actors: { sides: 0, turn: 0, scale: 1 },
  innovations: polygon(4, Math.PI / 4),
  knowledge: polygon(4, 0),
  publicAction: polygon(5, Math.PI / 5),
  placesAndTime: polygon(3, 0),
};

/**
 * The outline of a shape, as an SVG path around the origin.
 * @param radius that of the disc of the same area
 */
export function outline({ sides, turn, scale }: Shape, radius: number): string {
  if (sides === 0)
    return `M0,${-radius}A${radius},${radius} 0 1 1 0,${radius}A${radius},${radius} 0 1 1 0,${-radius}Z`;
  const corners = Array.from({ length: sides }, (_, index) => {
    const angle = turn + ((index + 0.5) * 2 * Math.PI) / sides;
    const [x, y] = [Math.sin(angle), -Math.cos(angle)].map((part) => (part * scale * radius).toFixed(2));
    return `${x},${y}`;
  });
  return `M${corners.join('L')}Z`;
}
