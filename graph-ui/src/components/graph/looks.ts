import { wasThere, type YearRange } from '../../core/filters/period.ts';
import type { EdgeAttributes, NodeAttributes } from '../../core/graph/build.ts';
import { FAMILY_OF } from '../../core/kinds/kinds.ts';
import type { EdgeLook } from './edgeProgram.ts';
import type { NodeLook } from './nodeProgram.ts';
import type { Scene } from './scene.ts';

/** What the programs must know of a node to draw it in a scene. */
export function nodeLook(
  { selected }: Pick<Scene, 'selected'>,
  id: string,
  { position, x, y, kind, isolation }: NodeAttributes,
): Partial<NodeLook> {
  return { position, x, y, family: FAMILY_OF[kind], isolation, highlighted: selected === id };
}

/** What the program must know of an edge to draw it. */
export function edgeLook(edge: EdgeAttributes): Partial<EdgeLook> {
  return { edge };
}

/** Whether an edge held at some time of some years, as far as is known. */
export function mayHold({ since, until }: EdgeAttributes, years: YearRange): boolean {
  return wasThere({ began: since, ended: until }, years) !== false;
}

/** Whether an edge is hidden: an end of it is, or it is known not to have held in the years that are shown. */
export function isHidden(
  { visible, years }: Pick<Scene, 'visible' | 'years'>,
  edge: EdgeAttributes,
): boolean {
  if (visible[edge.source] === 0 || visible[edge.target] === 0) return true;
  return years !== null && !mayHold(edge, years);
}
