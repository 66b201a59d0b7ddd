import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import type { EcosystemGraph, EdgeAttributes, NodeAttributes } from '../../core/graph/build.ts';
import { openingBox } from '../../core/graph/frame.ts';
import { FAMILY_OF } from '../../core/kinds/kinds.ts';
import type { Theme } from '../../core/kinds/palette.ts';
import { moveCamera } from './camera.ts';
import { createEdgeProgram, type EdgeLook } from './edgeProgram.ts';
import { drawHover } from './hover.ts';
import { createNodeProgram, type NodeLook } from './nodeProgram.ts';
import classes from './SigmaStage.module.css';
import { createScene, type Scene } from './scene.ts';
import { type Stage, StageContext } from './stage.ts';

interface SigmaStageProps {
  readonly graph: EcosystemGraph;
  readonly theme: Theme;
  /** what the picture shows, for those who do not see it */
  readonly label: string;
  /** the graphics card took its drawing surface back: nothing can be drawn any more */
  readonly onLost: () => void;
  /** the components that each look after one concern */
  readonly children: ReactNode;
}

/** The only place where sigma is started and stopped. */
export function SigmaStage({ graph, theme, label, onLost, children }: SigmaStageProps) {
  const container = useRef<HTMLElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const initial = useRef({ theme, onLost });
  initial.current.onLost = onLost;

  useEffect(() => {
    if (!container.current) return undefined;
    const scene = createScene(initial.current.theme);
    const sigma = startSigma(graph, container.current, scene);
    const lost = () => initial.current.onLost();
    const canvases = Object.values(sigma.getCanvases());
    for (const canvas of canvases) canvas.addEventListener('webglcontextlost', lost);
    const resizing = new ResizeObserver(() => sigma.scheduleRender());
    resizing.observe(container.current);
    setStage({ sigma, graph, scene });
    return () => {
      resizing.disconnect();
      for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', lost);
      setStage(null);
      sigma.kill();
    };
  }, [graph]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (stage && !event.ctrlKey && !event.metaKey && !event.altKey && moveCamera(stage.sigma, event.key))
      event.preventDefault();
  };

  return (
    <div className={classes.stage}>
      <section
        ref={container}
        className={classes.canvas}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows, + and - move the camera, as the label says
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      {stage && <StageContext value={stage}>{children}</StageContext>}
    </div>
  );
}

/** The smaller side, in pixels, of a picture that shows entities in their full size. */
const FULL_SIZE = 640;

function smallerSide({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.max(1, Math.min(clientWidth, clientHeight));
}

/** Draws a graph in an element. The reducers are set once and read the scene. */
function startSigma(
  graph: EcosystemGraph,
  container: HTMLElement,
  scene: Scene,
): Sigma<NodeAttributes, EdgeAttributes> {
  // What is selected is seen, whatever the filter.
  const seen = (id: string) => scene.selected === id || scene.keeps(graph.getNodeAttribute(id, 'kind'));
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: 'entity',
    nodeProgramClasses: { entity: createNodeProgram(scene) },
    defaultEdgeType: 'relation',
    edgeProgramClasses: { relation: createEdgeProgram(scene) },
    // Labels that do not overlap are drawn by Labels.
    renderLabels: false,
    defaultDrawNodeHover: (context, data) => drawHover(context, data, scene),
    hideEdgesOnMove: true,
    // Sizes follow the zoom by its square root, and a small picture has small entities.
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) * Math.max(1, FULL_SIZE / smallerSide(container)),
    stagePadding: 48,
    minCameraRatio: 0.02,
    maxCameraRatio: 8,
    nodeReducer: (id, { x, y, size, kind, isolation }) => {
      const look: Partial<NodeLook> = {
        x,
        y,
        size,
        family: FAMILY_OF[kind],
        isolation: isolation ?? null,
        hidden: !seen(id),
        lit: scene.lit.has(id),
        highlighted: scene.selected === id,
      };
      return look;
    },
    edgeReducer: (edge, { edgeClass }) => {
      const look: Partial<EdgeLook> = {
        edgeClass,
        hidden: !graph.extremities(edge).every((end) => seen(end)),
        lit: scene.focus !== null && graph.hasExtremity(edge, scene.focus),
      };
      return look;
    },
  });
  sigma.setCustomBBox(openingBox(graph) ?? null);
  sigma.refresh();
  return sigma;
}
