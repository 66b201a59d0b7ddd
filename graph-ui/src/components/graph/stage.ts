import { createContext, use } from 'react';
import type Sigma from 'sigma';
import type { EcosystemGraph, EdgeAttributes, NodeAttributes } from '../../core/graph/build.ts';
import type { Scene } from './scene.ts';

/** What the components that look after one concern of the graph work on. */
export interface Stage {
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly graph: EcosystemGraph;
  readonly scene: Scene;
  /** called when other entities are lit: those who draw them above the rest, and name them */
  readonly whenLit: Set<() => void>;
}

export const StageContext = createContext<Stage | null>(null);

/** The stage around this component. */
export function useStage(): Stage {
  const stage = use(StageContext);
  if (!stage) throw new Error('useStage is for the components inside SigmaStage.');
  return stage;
}
