import { wasThere } from '../../core/filters/period.ts';
import type { EdgeAttributes, NodeAttributes } from '../../core/graph/build.ts';
import { FAMILY_OF } from '../../core/kinds/kinds.ts';
import type { EdgeLook } from './edgeProgram.ts';
import type { NodeLook } from './nodeProgram.ts';
import type { Scene } from './scene.ts';

/** How a node looks in a scene. */
export function nodeLook(
  scene: Scene,
  id: string,
  { position, x, y, kind, isolation }: NodeAttributes,
): Partial<NodeLook> {
  return {
    x,
    y,
    size: scene.sizes[position] as number,
    family: FAMILY_OF[kind],
    colourOf: scene.colourOf[position] as number,
    isolation,
    hidden: scene.visible[position] === 0,
    lit: scene.lit.has(id),
    highlighted: scene.selected === id,
  };
}

/** How an edge looks in a scene. */
export function edgeLook(scene: Scene, edge: EdgeAttributes): Partial<EdgeLook> {
  return {
    edgeClass: edge.edgeClass,
    hidden: isHidden(scene, edge),
    lit: scene.isLitLink(edge.source, edge.target),
  };
}

/** Whether an edge is hidden: an end of it is, or it is known not to have held in the years that are shown. */
export function isHidden(
  { visible, years }: Pick<Scene, 'visible' | 'years'>,
  { source, target, since, until }: EdgeAttributes,
): boolean {
  if (visible[source] === 0 || visible[target] === 0) return true;
  return years !== null && wasThere({ began: since, ended: until }, years) === false;
}
