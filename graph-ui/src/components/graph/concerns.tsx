import { useEffect } from 'react';
import { type KindFilter, keeps } from '../../core/filters/kinds.ts';
import type { EdgeInput } from '../../core/graph/build.ts';
import type { Theme } from '../../core/kinds/palette.ts';
import { showNode } from './camera.ts';
import { sceneColours } from './scene.ts';
import { useStage } from './stage.ts';

// One component a concern. Each renders nothing, keeps its part of the scene in step with its properties, and
// asks sigma for no more work than that takes.

/** Hides the kinds that are filtered out. */
export function Visibility({ filter }: { readonly filter: KindFilter }) {
  const { sigma, scene } = useStage();
  useEffect(() => {
    scene.keeps = (kind) => keeps(filter, kind);
    sigma.refresh();
  }, [sigma, scene, filter]);
  return null;
}

/** Adds the computed similarities to the graph, and takes them away. */
export function Similarities({ edges }: { readonly edges: readonly EdgeInput[] }) {
  const { graph } = useStage();
  useEffect(() => {
    const added = edges
      .filter(({ source, target }) => graph.hasNode(source) && graph.hasNode(target))
      .map(({ source, target }) => graph.addEdge(source, target, { edgeClass: 'similarity' }));
    return () => {
      for (const edge of added) graph.dropEdge(edge);
    };
  }, [graph, edges]);
  return null;
}

/** Lights the neighbourhood of the entity pointed at, or else of the selected one. */
export function Focus({ selected }: { readonly selected: string | null }) {
  const { sigma, graph, scene } = useStage();
  useEffect(() => {
    const resting = selected !== null && graph.hasNode(selected) ? selected : null;
    const light = (focus: string | null) => {
      const edgesOf = (node: string | null) => (node === null ? [] : graph.edges(node));
      const nodes = new Set(scene.lit);
      const edges = new Set([...edgesOf(scene.focus), ...edgesOf(focus)]);
      if (scene.selected !== null && graph.hasNode(scene.selected)) nodes.add(scene.selected);
      scene.focus = focus;
      scene.selected = resting;
      scene.lit = new Set(focus === null ? [] : [focus, ...graph.neighbors(focus)]);
      for (const node of scene.lit) nodes.add(node);
      if (resting !== null) nodes.add(resting);
      sigma.refresh({ partialGraph: { nodes: [...nodes], edges: [...edges] }, skipIndexation: true });
    };
    const enter = ({ node }: { node: string }) => light(node);
    const leave = () => light(resting);
    light(resting);
    sigma.on('enterNode', enter);
    sigma.on('leaveNode', leave);
    return () => {
      sigma.off('enterNode', enter);
      sigma.off('leaveNode', leave);
    };
  }, [sigma, graph, scene, selected]);
  return null;
}

interface SelectionProps {
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** Selects what is clicked, and brings into view what is selected elsewhere. */
export function Selection({ selected, onSelect }: SelectionProps) {
  const stage = useStage();
  useEffect(() => {
    const { sigma } = stage;
    const select = ({ node }: { node: string }) => onSelect(node);
    const clear = () => onSelect(null);
    sigma.on('clickNode', select);
    sigma.on('clickStage', clear);
    return () => {
      sigma.off('clickNode', select);
      sigma.off('clickStage', clear);
    };
  }, [stage, onSelect]);
  useEffect(() => {
    if (selected !== null && stage.graph.hasNode(selected)) showNode(stage, selected);
  }, [stage, selected]);
  return null;
}

/** Draws in the colours of the theme. */
export function Colours({ theme }: { readonly theme: Theme }) {
  const { sigma, scene } = useStage();
  useEffect(() => {
    scene.theme = theme;
    scene.colours = sceneColours(theme);
    sigma.scheduleRender();
  }, [sigma, scene, theme]);
  return null;
}

/** Shows with the pointer that a node can be clicked. */
export function Pointer() {
  const { sigma } = useStage();
  useEffect(() => {
    const { style } = sigma.getContainer();
    const over = () => {
      style.cursor = 'pointer';
    };
    const out = () => {
      style.cursor = '';
    };
    sigma.on('enterNode', over);
    sigma.on('leaveNode', out);
    return () => {
      sigma.off('enterNode', over);
      sigma.off('leaveNode', out);
      out();
    };
  }, [sigma]);
  return null;
}
