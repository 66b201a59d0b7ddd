import { pickerOf } from '../../core/graph/picking.ts';
import { MOST_SIZE } from '../../core/graph/sizing.ts';
import type { Stage } from './stage.ts';

/** Pixels around an entity that count as pointing at it. */
const MARGIN = 3;

interface Pointed {
  readonly x: number;
  readonly y: number;
}

/**
 * Works out from their places what is pointed at. Sigma by itself draws every entity once more in a colour of its own, and
 * reads the pixel back: that waits until all is drawn, at each move of the pointer.
 */
export function pointByPlace({ sigma, graph, scene }: Pick<Stage, 'sigma' | 'graph' | 'scene'>): void {
  const prepare = () => ({
    ids: graph.nodes(),
    pick: pickerOf(graph.mapNodes((_, attributes) => attributes)),
  });
  // Only when one points: the picture does not wait for it.
  let prepared: ReturnType<typeof prepare> | undefined;
  const getNodeAtPosition = (at: Pointed): string | null => {
    prepared ??= prepare();
    const { ids, pick } = prepared;
    const pixels = sigma.getGraphToViewportRatio();
    const scale = sigma.scaleSize();
    const reach = (size: number) => (size * scale + MARGIN) / pixels;
    const position = pick(sigma.viewportToGraph(at), reach(MOST_SIZE), (entity) =>
      scene.visible[entity] === 0 ? Number.NaN : reach(scene.sizes[entity] as number),
    );
    return position === undefined ? null : (ids[position] as string);
  };
  // Sigma has no setting for it.
  Object.assign(sigma, { getNodeAtPosition });
}
