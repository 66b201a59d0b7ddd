import { useEffect, useRef } from 'react';
import type { EcosystemEdge, EcosystemNode } from '../../core/ecosystem/ecosystem.ts';
import type { YearRange } from '../../core/filters/period.ts';
import { addEdge } from '../../core/graph/build.ts';
import { boxAround } from '../../core/graph/frame.ts';
import type { Theme } from '../../core/kinds/palette.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { showBox, showNode } from './camera.ts';
import { light } from './light.ts';
import { sceneColours } from './scene.ts';
import { useStage } from './stage.ts';

// One component a concern. Each renders nothing, keeps its part of the scene in step with its properties, and
// asks sigma for no more work than that takes.

interface VisibilityProps {
  /** 1 for each entity that the filters keep */
  readonly visible: Uint8Array;
  readonly years: YearRange | null;
  readonly selected: string | null;
  readonly path: readonly string[];
}

/** Hides what is filtered out. What is selected, or on the path, is seen whatever the filters. */
export function Visibility({ visible, years, selected, path }: VisibilityProps) {
  const { sigma, graph, scene } = useStage();
  useEffect(() => {
    const forced = [...path, ...(selected === null ? [] : [selected])]
      .filter((id) => graph.hasNode(id))
      .map((id) => graph.getNodeAttribute(id, 'position'))
      .filter((position) => visible[position] === 0);
    const seen = forced.length === 0 ? visible : Uint8Array.from(visible);
    for (const position of forced) seen[position] = 1;
    if (scene.years === years && seen.every((value, position) => value === scene.visible[position])) return;
    scene.visible = seen;
    scene.years = years;
    scene.revision += 1;
    sigma.scheduleRender();
  }, [sigma, graph, scene, visible, years, selected, path]);
  return null;
}

interface AppearanceProps {
  readonly sizes: Float32Array;
  /** colour of each entity, as its place among those of the scene */
  readonly colours: Uint8Array;
}

/** Gives entities the sizes and colours that tell what one looks for. */
export function Appearance({ sizes, colours }: AppearanceProps) {
  const { sigma, scene } = useStage();
  useEffect(() => {
    if (scene.sizes === sizes && scene.colourOf === colours) return;
    scene.sizes = sizes;
    scene.colourOf = colours;
    scene.revision += 1;
    sigma.scheduleRender();
  }, [sigma, scene, sizes, colours]);
  return null;
}

interface SimilaritiesProps {
  readonly nodes: readonly EcosystemNode[];
  readonly edges: readonly EcosystemEdge[];
}

/** Adds the computed similarities to the graph, and takes them away. */
export function Similarities({ nodes, edges }: SimilaritiesProps) {
  const { graph } = useStage();
  useEffect(() => {
    const added = edges.map((edge) => addEdge(graph, nodes, edge)).filter((edge) => edge !== undefined);
    return () => {
      for (const edge of added) graph.dropEdge(edge);
    };
  }, [graph, nodes, edges]);
  return null;
}

interface FocusProps {
  readonly selected: string | null;
  readonly path: readonly string[];
  /** whether only the surroundings of the selected entity are there: then they need not be lit */
  readonly isClose: boolean;
}

/** Lights the neighbourhood of the entity pointed at, or else of the selected one; or else the path. */
export function Focus({ selected, path, isClose }: FocusProps) {
  const stage = useStage();
  useEffect(() => {
    const { sigma, graph, scene } = stage;
    const known = path.filter((id) => graph.hasNode(id));
    const resting = selected !== null && graph.hasNode(selected) ? selected : null;
    const atRest = known.length > 0 || isClose ? null : resting;
    const highlighted = [scene.selected, resting].filter((node) => node !== null);
    scene.path = known;
    if (scene.selected !== resting) {
      scene.selected = resting;
      sigma.refresh({ partialGraph: { nodes: highlighted }, skipIndexation: true, schedule: true });
    }
    light(stage, atRest);
    const enter = ({ node }: { node: string }) => light(stage, node);
    const leave = () => light(stage, atRest);
    sigma.on('enterNode', enter);
    sigma.on('leaveNode', leave);
    return () => {
      sigma.off('enterNode', enter);
      sigma.off('leaveNode', leave);
    };
  }, [stage, selected, path, isClose]);
  return null;
}

interface FrameProps extends Omit<FocusProps, 'selected'> {
  readonly visible: Uint8Array;
}

/** Brings what one asked to see in full view: the path, or the surroundings of an entity. */
export function Frame({ visible, path, isClose }: FrameProps) {
  const { sigma, graph } = useStage();
  const { state } = useUrlState();
  // An address that says where the camera stood is not overruled when the page opens.
  const isPlaced = useRef(state.camera !== null);
  useEffect(() => {
    if (isPlaced.current) {
      isPlaced.current = false;
      return;
    }
    const known = path.filter((id) => graph.hasNode(id));
    const shown =
      known.length > 0
        ? known
        : isClose
          ? graph.filterNodes((_, { position }) => visible[position] === 1)
          : [];
    const box = boxAround(shown.map((id) => graph.getNodeAttributes(id)));
    if (box) showBox(sigma, box);
  }, [sigma, graph, visible, path, isClose]);
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
