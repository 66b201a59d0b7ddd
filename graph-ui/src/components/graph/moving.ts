import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from '../../core/graph/build.ts';

/** Whether the picture is being moved: links are left out of it until it stands. */
export function isMoving(sigma: Sigma<NodeAttributes, EdgeAttributes>): boolean {
  const { isMoving: isDragged, draggedEvents, currentWheelDirection } = sigma.getMouseCaptor();
  return sigma.getCamera().isAnimated() || isDragged || draggedEvents > 0 || currentWheelDirection !== 0;
}

/**
 * Draws the links again when one lets go of the picture. Sigma has a setting for all this, but takes every entity and link
 * anew then.
 */
export function drawWhenLetGo(sigma: Sigma<NodeAttributes, EdgeAttributes>): void {
  const captor = sigma.getMouseCaptor();
  let drawing: ReturnType<typeof setTimeout> | undefined;
  captor.on('mouseup', () => {
    // The captor counts as moved until its own handlers are done.
    if (captor.draggedEvents > 0) drawing = setTimeout(() => sigma.scheduleRender());
  });
  sigma.on('kill', () => clearTimeout(drawing));
}
