import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { nameOf } from '../../core/entity/names.ts';
import { DIRECTIONS, towards } from '../../core/graph/walk.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { moveCamera, showNode } from './camera.ts';
import { light } from './light.ts';
import { type Stage, useStage } from './stage.ts';

interface WalkProps {
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
}

/**
 * The graph by keyboard: arrows walk from an entity to one it is linked with, Enter opens it, Escape goes back the way one
 * came; with Shift arrows move the camera.
 */
export function Walk({ selected, onSelect }: WalkProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const stage = useStage();
  const [reached, setReached] = useState<string | null>(null);

  useEffect(() => {
    const container = stage.sigma.getContainer();
    const way: string[] = [];
    const goTo = (id: string) => {
      light(stage, id);
      showNode(stage, id);
      setReached(id);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target !== container) return;
      const at = way.at(-1) ?? selected;
      const direction = event.shiftKey ? undefined : DIRECTIONS[event.key as keyof typeof DIRECTIONS];
      if (direction) {
        const next = at === null ? firstInView(stage) : neighbourTowards(stage, at, direction);
        if (next !== undefined) {
          if (way.length === 0 && at !== null) way.push(at);
          way.push(next);
          goTo(next);
        }
      } else if (event.key === 'Enter' && at !== null) onSelect(at);
      else if (event.key === 'Escape' && way.length > 1) {
        way.pop();
        goTo(way.at(-1) as string);
        // The panel stays: Escape only closes it where the walk began.
        event.stopPropagation();
      } else if (!moveCamera(stage.sigma, event.key)) return;
      event.preventDefault();
    };
    container.addEventListener('keydown', onKeyDown);
    return () => container.removeEventListener('keydown', onKeyDown);
  }, [stage, selected, onSelect]);

  useAnnouncement(reached === null ? undefined : describe(stage, reached, t, state.language));
  return null;
}

function describe(
  { graph }: Stage,
  id: string,
  t: TFunction,
  language: Parameters<typeof nameOf>[1],
): string | undefined {
  if (!graph.hasNode(id)) return undefined;
  const node = graph.getNodeAttributes(id);
  const kind = t(`kinds.${node.kind}`, { count: 1 });
  return t('graph.reached', { name: nameOf(node, language), kind, count: node.degree });
}

function isVisible({ graph, scene }: Stage, id: string): boolean {
  return scene.visible[graph.getNodeAttribute(id, 'position')] === 1;
}

function placeOf({ sigma, graph }: Stage, id: string) {
  return { id, ...sigma.graphToViewport(graph.getNodeAttributes(id)) };
}

/** The best connected entity in view. */
function firstInView(stage: Stage): string | undefined {
  const { width, height } = stage.sigma.getDimensions();
  return stage.graph.findNode((id) => {
    if (!isVisible(stage, id)) return false;
    const { x, y } = placeOf(stage, id);
    return x >= 0 && x <= width && y >= 0 && y <= height;
  });
}

function neighbourTowards(
  stage: Stage,
  id: string,
  direction: Parameters<typeof towards>[1],
): string | undefined {
  if (!stage.graph.hasNode(id)) return undefined;
  const around = stage.graph.neighbors(id).filter((neighbour) => isVisible(stage, neighbour));
  return towards(
    placeOf(stage, id),
    direction,
    around.map((neighbour) => placeOf(stage, neighbour)),
  )?.id;
}
