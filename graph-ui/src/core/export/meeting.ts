import type { Palette } from '../kinds/palette.ts';
import type { Mark } from './caption.ts';
import type { Point } from './picture.ts';

/** Thicker and with longer dashes than any other line: nobody has recorded this link. */
export const MEETING_LOOK = { width: 2.5, dashes: [9, 7] } as const;

/**
 * The link between two who might meet.
 * @param from where one of them is, in pixels
 */
export function meetingMark(from: Point, to: Point, { ink }: Palette): Mark {
  const [right, down] = [to.x - from.x, to.y - from.y].map((pixels) => pixels.toFixed(1));
  return { kind: 'path', x: from.x, y: from.y, d: `M0,0l${right},${down}`, stroke: ink, ...MEETING_LOOK };
}
