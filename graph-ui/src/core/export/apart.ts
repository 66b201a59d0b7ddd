import type { Palette } from '../kinds/palette.ts';
import type { Mark } from './caption.ts';
import type { Point } from './picture.ts';

/** Pixels between what stands apart and its frame. */
const MARGIN = 14;

/**
 * The frame around what stands apart in a picture, and its name above.
 * @param one corner in pixels of the box around it, and the opposite one
 */
export function apartMarks(name: string, one: Point, other: Point, { muted }: Palette): Mark[] {
  const [left, right] = [Math.min(one.x, other.x) - MARGIN, Math.max(one.x, other.x) + MARGIN];
  const [top, bottom] = [Math.min(one.y, other.y) - MARGIN, Math.max(one.y, other.y) + MARGIN];
  return [
    {
      kind: 'path',
      x: left,
      y: top,
      d: `M0,0H${(right - left).toFixed(1)}V${(bottom - top).toFixed(1)}H0Z`,
      stroke: muted,
      dashes: [1, 3],
    },
    { kind: 'text', x: left, y: top - 6, text: name, font: { family: 'body', size: 13 }, colour: muted },
  ];
}
