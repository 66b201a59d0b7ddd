import type { TFunction } from 'i18next';
import { nameOf, shortNameOf } from '../../core/entity/names.ts';
import type { Picture } from '../../core/export/picture.ts';
import { boxAround, isUnlinked } from '../../core/graph/frame.ts';
import { labelImportance } from '../../core/graph/labels.ts';
import { FAMILY_OF } from '../../core/kinds/kinds.ts';
import type { Language } from '../../core/url/state.ts';
import type { Stage } from '../graph/stage.ts';

/** What a stage shows, wherever its camera is: all that the filters leave, at its stored places. */
export function pictureOf({ sigma, graph }: Stage, language: Language, t: TFunction): Picture {
  const seen = graph.filterNodes((node) => !sigma.getNodeDisplayData(node)?.hidden);
  const there = new Set(seen);
  const unlinked = seen.map((id) => graph.getNodeAttributes(id)).filter(isUnlinked);
  const box = boxAround(unlinked);
  return {
    nodes: seen.map((id) => {
      const node = graph.getNodeAttributes(id);
      return {
        id,
        name: nameOf(node, language),
        label: shortNameOf(node, language),
        family: FAMILY_OF[node.kind],
        x: node.x,
        y: node.y,
        radius: node.size,
        isolation: node.isolation ?? null,
        importance: labelImportance(node),
      };
    }),
    edges: graph
      .mapEdges((_, { edgeClass }, source, target) => ({ source, target, edgeClass }))
      .filter(({ source, target }) => there.has(source) && there.has(target)),
    apart: box ? { name: t('graph.unlinked', { count: unlinked.length }), box } : null,
  };
}
