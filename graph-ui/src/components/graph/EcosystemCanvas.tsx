import { useMemo } from 'react';
import type { Ecosystem, EcosystemEdge } from '../../core/ecosystem/ecosystem.ts';
import type { YearRange } from '../../core/filters/period.ts';
import { buildGraph } from '../../core/graph/build.ts';
import type { NamedGroup } from '../../core/graph/useColouring.ts';
import type { Theme } from '../../core/kinds/palette.ts';
import type { Language } from '../../core/url/state.ts';
import { CameraControls } from './CameraControls.tsx';
import {
  Appearance,
  Colours,
  Focus,
  Frame,
  Pointer,
  Selection,
  Similarities,
  Visibility,
} from './concerns.tsx';
import { GroupNames } from './GroupNames.tsx';
import { Labels } from './Labels.tsx';
import { Lit } from './Lit.tsx';
import { Meeting } from './Meeting.tsx';
import { RememberedCamera } from './RememberedCamera.tsx';
import { Shared } from './Shared.tsx';
import { SigmaStage } from './SigmaStage.tsx';
import { UnlinkedArea } from './UnlinkedArea.tsx';
import { Walk } from './Walk.tsx';

interface EcosystemCanvasProps {
  readonly ecosystem: Ecosystem;
  /** computed similarities; none when they are not asked for */
  readonly similarities: readonly EcosystemEdge[];
  /** 1 for each entity that the filters keep */
  readonly visible: Uint8Array;
  readonly years: YearRange | null;
  /** radius of each entity */
  readonly sizes: Float32Array;
  /** colour of each entity, and the groups that have one, with their names */
  readonly colours: Uint8Array;
  readonly groups: readonly NamedGroup[];
  /** entities from one to another, in order; empty when no path is asked for */
  readonly path: readonly string[];
  /** two who might meet, whose link is drawn apart; null for none */
  readonly meeting: { readonly actor: string; readonly other: string } | null;
  /** whether only the surroundings of the selected entity are kept */
  readonly isClose: boolean;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onLost: () => void;
  readonly label: string;
  readonly language: Language;
  readonly theme: Theme;
}

/** The ecosystem as a picture. Loaded apart from the rest of the page: the drawing code is heavy. */
export default function EcosystemCanvas({
  ecosystem,
  similarities,
  visible,
  years,
  sizes,
  colours,
  groups,
  path,
  meeting,
  isClose,
  selected,
  onSelect,
  onLost,
  label,
  language,
  theme,
}: EcosystemCanvasProps) {
  const { nodes, edges } = ecosystem;
  const graph = useMemo(() => buildGraph(nodes, edges), [nodes, edges]);
  return (
    <SigmaStage
      graph={graph}
      theme={theme}
      opening={{ sizes, colourOf: colours, visible, years }}
      label={label}
      onLost={onLost}
    >
      <Colours theme={theme} />
      <Appearance sizes={sizes} colours={colours} />
      <Visibility visible={visible} years={years} selected={selected} path={path} />
      <Lit />
      <Similarities nodes={nodes} edges={similarities} />
      <Focus selected={selected} path={path} isClose={isClose} />
      <Frame visible={visible} path={path} isClose={isClose} />
      <Selection selected={selected} onSelect={onSelect} />
      <Pointer />
      <Walk selected={selected} onSelect={onSelect} />
      <Labels language={language} />
      {meeting && <Meeting actor={meeting.actor} other={meeting.other} />}
      <GroupNames groups={groups} colours={colours} visible={visible} />
      <UnlinkedArea visible={visible} />
      <RememberedCamera />
      <CameraControls />
      <Shared />
    </SigmaStage>
  );
}
