import type { EcosystemEdge } from '../../core/ecosystem/ecosystem.ts';
import { wasThere, type YearRange } from '../../core/filters/period.ts';
import type { EdgeAttributes, NodeAttributes } from '../../core/graph/build.ts';
import { FAMILY_OF } from '../../core/kinds/kinds.ts';
import type { EdgeLook } from './edgeProgram.ts';
import type { NodeLook } from './nodeProgram.ts';
import type { Scene } from './scene.ts';

/** What the programs of nodes and of edges are called. */
export const NODE = 'entity';
export const EDGE = 'relation';

// Sigma fills in, field by field, what it has of anything that it draws and our programs do not read. Of a hundred thousand
// objects, those that are written with all their fields are made several times as fast.

/** What the programs must know of a node to draw it in a scene. */
export function nodeLook(
  { selected }: Pick<Scene, 'selected'>,
  id: string,
  { position, x, y, kind, isolation }: NodeAttributes,
): NodeLook {
  return {
    position,
    x,
    y,
    family: FAMILY_OF[kind],
    isolation,
    highlighted: selected === id,
    type: NODE,
    color: UNREAD,
    size: 1,
    label: null,
    hidden: false,
    forceLabel: false,
    zIndex: 0,
  };
}

/** What the program must know of an edge to draw it. */
export function edgeLook({ edgeClass, relation }: EdgeAttributes): EdgeLook {
  return {
    edgeClass,
    relation,
    type: EDGE,
    color: UNREAD,
    size: 1,
    label: UNREAD,
    hidden: false,
    forceLabel: false,
    zIndex: 0,
  };
}

const UNREAD = 'unread';

/** Whether a relation held at some time of some years, as far as is known. */
export function mayHold({ since, until }: EcosystemEdge, years: YearRange): boolean {
  return wasThere({ began: since, ended: until }, years) !== false;
}

/** Whether an edge is hidden: an end of it is, or it is known not to have held in the years that are shown. */
export function isHidden(
  { visible, years }: Pick<Scene, 'visible' | 'years'>,
  { relation }: EdgeAttributes,
): boolean {
  if (visible[relation.source] === 0 || visible[relation.target] === 0) return true;
  return years !== null && !mayHold(relation, years);
}
