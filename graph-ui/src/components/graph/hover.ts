import { PALETTES } from '../../core/kinds/palette.ts';
import type { Scene } from './scene.ts';

interface Hovered {
  readonly x: number;
  readonly y: number;
  /** in pixels */
  readonly radius: number;
}

/** Marks the entity pointed at, or selected, with a ring of ink. Its name is drawn with the other labels. */
export function drawHover(context: CanvasRenderingContext2D, { x, y, radius }: Hovered, scene: Scene): void {
  const { ink, paper } = PALETTES[scene.theme];
  context.beginPath();
  context.arc(x, y, radius * 1.3 + 6, 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.fill();
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.stroke();
}
