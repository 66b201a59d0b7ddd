import { useMemo } from 'react';
import type { KindFilter } from '../../core/filters/kinds.ts';
import { buildGraph, type EdgeInput, type NodeInput } from '../../core/graph/build.ts';
import type { Theme } from '../../core/kinds/palette.ts';
import type { Language } from '../../core/url/state.ts';
import { CameraControls } from './CameraControls.tsx';
import { Colours, Focus, Pointer, Selection, Similarities, Visibility } from './concerns.tsx';
import { Labels } from './Labels.tsx';
import { Shared } from './Shared.tsx';
import { SigmaStage } from './SigmaStage.tsx';
import { UnlinkedArea } from './UnlinkedArea.tsx';

interface EcosystemCanvasProps {
  readonly nodes: readonly NodeInput[];
  /** recorded relations */
  readonly edges: readonly EdgeInput[];
  /** computed similarities; none when they are not asked for */
  readonly similarities: readonly EdgeInput[];
  readonly filter: KindFilter;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onLost: () => void;
  readonly label: string;
  readonly language: Language;
  readonly theme: Theme;
}

/** The ecosystem as a picture. Loaded apart from the rest of the page: the drawing code is heavy. */
export default function EcosystemCanvas({
  nodes,
  edges,
  similarities,
  filter,
  selected,
  onSelect,
  onLost,
  label,
  language,
  theme,
}: EcosystemCanvasProps) {
  const graph = useMemo(() => buildGraph(nodes, edges), [nodes, edges]);
  return (
    <SigmaStage graph={graph} theme={theme} label={label} onLost={onLost}>
      <Colours theme={theme} />
      <Visibility filter={filter} />
      <Similarities edges={similarities} />
      <Focus selected={selected} />
      <Selection selected={selected} onSelect={onSelect} />
      <Pointer />
      <Labels language={language} />
      <UnlinkedArea filter={filter} />
      <CameraControls />
      <Shared />
    </SigmaStage>
  );
}
