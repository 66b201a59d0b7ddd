import type { Stage } from './stage.ts';

/**
 * Lights an entity and what is linked with it; with null, the path of the scene. Only what changes is drawn anew.
 * @param before the entity that was selected until now, when that changes
 */
export function light(
  { sigma, graph, scene }: Stage,
  focus: string | null,
  before: string | null = null,
): void {
  const nodes = new Set(scene.lit);
  const edges = new Set(litEdges(graph, scene.focus, scene.lit));
  scene.focus = focus;
  scene.lit = new Set(focus === null ? scene.path : [focus, ...graph.neighbors(focus)]);
  scene.isLitLink = focus === null ? alongPath(graph, scene.path) : withEnd(graph, focus);
  for (const node of scene.lit) nodes.add(node);
  for (const edge of litEdges(graph, focus, scene.lit)) edges.add(edge);
  for (const node of [scene.selected, before]) if (node !== null) nodes.add(node);
  sigma.refresh({ partialGraph: { nodes: [...nodes], edges: [...edges] }, skipIndexation: true });
}

type Graph = Stage['graph'];

/** Edges that are lit, or may be: all those of the focus, or of the path. */
function litEdges(graph: Graph, focus: string | null, lit: ReadonlySet<string>): string[] {
  return focus === null ? [...lit].flatMap((node) => graph.edges(node)) : graph.edges(focus);
}

function withEnd(graph: Graph, id: string): (source: number, target: number) => boolean {
  const end = graph.getNodeAttribute(id, 'position');
  return (source, target) => source === end || target === end;
}

/** Whether a link goes from an entity of the path to the next. */
function alongPath(graph: Graph, path: readonly string[]): (source: number, target: number) => boolean {
  const steps = new Map(path.map((id, step) => [graph.getNodeAttribute(id, 'position'), step]));
  return (source, target) => {
    const [from, to] = [steps.get(source), steps.get(target)];
    return from !== undefined && to !== undefined && Math.abs(from - to) === 1;
  };
}
