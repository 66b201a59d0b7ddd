import type { Stage } from './stage.ts';

/**
 * Lights an entity and what is linked with it; with null, the path of the scene. The rest of the picture fades as it is,
 * without being drawn again.
 */
export function light({ graph, scene, whenLit }: Stage, focus: string | null): void {
  scene.focus = focus;
  scene.lit = new Set(focus === null ? scene.path : [focus, ...graph.neighbors(focus)]);
  scene.litEdges = focus === null ? alongPath(graph, scene.path) : graph.edges(focus);
  for (const draw of whenLit) draw();
}

/** The edges from each entity of a path to the next, in whatever direction; each once, also where one comes back. */
function alongPath(graph: Stage['graph'], path: readonly string[]): string[] {
  const edges = path.slice(1).flatMap((id, step) => {
    const before = path[step] as string;
    return [...graph.edges(before, id), ...graph.edges(id, before)];
  });
  return [...new Set(edges)];
}
