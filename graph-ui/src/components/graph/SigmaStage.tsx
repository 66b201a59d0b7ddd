import { MultiDirectedGraph } from 'graphology';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import type { EcosystemGraph, EdgeAttributes, NodeAttributes } from '../../core/graph/build.ts';
import { openingBox } from '../../core/graph/frame.ts';
import type { Theme } from '../../core/kinds/palette.ts';
import { createEdgeProgram } from './edgeProgram.ts';
import { drawHover } from './hover.ts';
import { EDGE, edgeLook, NODE, nodeLook } from './looks.ts';
import { drawWhenLetGo } from './moving.ts';
import { createNodeProgram } from './nodeProgram.ts';
import { pointByPlace } from './pointing.ts';
import classes from './SigmaStage.module.css';
import { createScene, type Scene } from './scene.ts';
import { type Stage, StageContext } from './stage.ts';

interface SigmaStageProps {
  readonly graph: EcosystemGraph;
  readonly theme: Theme;
  /** what the scene opens with, so that it is drawn once and not again for each concern */
  readonly opening: Partial<Scene>;
  /** what the picture shows, for those who do not see it */
  readonly label: string;
  /** the graphics card took its drawing surface back: nothing can be drawn any more */
  readonly onLost: () => void;
  /** the components that each look after one concern */
  readonly children: ReactNode;
}

/** The only place where sigma is started and stopped. */
export function SigmaStage({ graph, theme, opening, label, onLost, children }: SigmaStageProps) {
  const container = useRef<HTMLElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const initial = useRef({ theme, opening, onLost });
  initial.current = { theme, opening, onLost };

  useEffect(() => {
    if (!container.current) return undefined;
    const scene = { ...createScene(initial.current.theme, graph.order), ...initial.current.opening };
    const sigma = startSigma(graph, container.current, scene);
    const lost = () => initial.current.onLost();
    const canvases = Object.values(sigma.getCanvases());
    for (const canvas of canvases) canvas.addEventListener('webglcontextlost', lost);
    const resizing = new ResizeObserver(() => sigma.scheduleRender());
    resizing.observe(container.current);
    setStage({ sigma, graph, scene, whenLit: new Set() });
    return () => {
      resizing.disconnect();
      for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', lost);
      setStage(null);
      sigma.kill();
    };
  }, [graph]);

  return (
    <div className={classes.stage}>
      <section
        ref={container}
        className={classes.canvas}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one walks through it by keyboard, as the label says
        tabIndex={0}
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
  // Started on an empty graph: the frame can only be set before the real one is drawn.
  const empty: EcosystemGraph = new MultiDirectedGraph();
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(empty, container, {
    allowInvalidContainer: true,
    nodeProgramClasses: { [NODE]: createNodeProgram(scene) },
    edgeProgramClasses: { [EDGE]: createEdgeProgram(scene, { lit: false }) },
    // Labels that do not overlap are drawn by Labels.
    renderLabels: false,
    defaultDrawNodeHover: (context, { key, x, y }) => {
      const size = scene.sizes[graph.getNodeAttribute(key, 'position')] as number;
      drawHover(context, { x, y, radius: sigma.scaleSize(size) }, scene);
    },
    // Sizes follow the zoom by its square root, and a small picture has small entities.
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) * Math.max(1, FULL_SIZE / smallerSide(container)),
    stagePadding: 48,
    minCameraRatio: 0.02,
    maxCameraRatio: 8,
    nodeReducer: (id, node) => nodeLook(scene, id, node),
    edgeReducer: (_, edge) => edgeLook(edge),
  });
  drawWhenLetGo(sigma);
  pointByPlace({ sigma, graph, scene });
  sigma.setCustomBBox(openingBox(graph) ?? null);
  sigma.setGraph(graph);
  performance.mark('graph-drawn');
  return sigma;
}
