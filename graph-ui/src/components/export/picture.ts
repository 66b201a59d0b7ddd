import type { TFunction } from 'i18next';
import { nameOf, shortNameOf } from '../../core/entity/names.ts';
import type { Picture } from '../../core/export/picture.ts';
import { boxAround, isUnlinked } from '../../core/graph/frame.ts';
import { labelImportance } from '../../core/graph/labels.ts';
import { FAMILY_OF } from '../../core/kinds/kinds.ts';
import { entityColours, PALETTES } from '../../core/kinds/palette.ts';
import type { Language } from '../../core/url/state.ts';
import { isHidden } from '../graph/looks.ts';
import type { Stage } from '../graph/stage.ts';

/** What a stage shows, wherever its camera is: all that the filters leave, at its stored places. */
export function pictureOf({ graph, scene }: Stage, language: Language, t: TFunction): Picture {
  const colours = entityColours(PALETTES[scene.theme]);
  const seen = graph.filterNodes((_, { position }) => scene.visible[position] === 1);
  const unlinked = seen.map((id) => graph.getNodeAttributes(id)).filter(isUnlinked);
  const box = boxAround(unlinked);
  const place = (id: string) => {
    const { x, y } = graph.getNodeAttributes(id);
    return { x, y };
  };
  return {
    nodes: seen.map((id) => {
      const node = graph.getNodeAttributes(id);
      return {
        id,
        name: nameOf(node, language),
        label: shortNameOf(node, language),
        family: FAMILY_OF[node.kind],
        colour: colours[scene.colourOf[node.position] ?? 0] ?? '',
        x: node.x,
        y: node.y,
        radius: scene.sizes[node.position] ?? 0,
        isolation: node.isolation,
        importance: labelImportance(node),
      };
    }),
    edges: graph
      .filterEdges((_, edge) => !isHidden(scene, edge))
      .map((edge) => {
        const [source, target] = graph.extremities(edge);
        return { source, target, edgeClass: graph.getEdgeAttribute(edge, 'edgeClass') };
      }),
    meeting: scene.meeting && [place(scene.meeting[0]), place(scene.meeting[1])],
    apart: box ? { name: t('graph.unlinked', { count: unlinked.length }), box } : null,
  };
}
