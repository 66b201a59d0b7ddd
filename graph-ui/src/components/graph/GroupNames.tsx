import { useEffect, useMemo, useRef } from 'react';
import { colourOfGroup } from '../../core/graph/colouring.ts';
import { placeLabels } from '../../core/graph/labels.ts';
import type { NamedGroup } from '../../core/graph/useColouring.ts';
import classes from './GroupNames.module.css';
import { useStage } from './stage.ts';

interface GroupNamesProps {
  readonly groups: readonly NamedGroup[];
  readonly colours: Uint8Array;
  readonly visible: Uint8Array;
}

/**
 * Writes the name of each group in the middle of what is seen of it: colour never stands alone. Where names would cover
 * each other, that of the larger group stands; the legend has them all.
 */
export function GroupNames({ groups, colours, visible }: GroupNamesProps) {
  const { sigma, graph } = useStage();
  const list = useRef<HTMLUListElement>(null);
  const centres = useMemo(
    () => centresOf(graph, groups, colours, visible),
    [graph, groups, colours, visible],
  );

  useEffect(() => {
    const items = [...(list.current?.children ?? [])].filter((item) => item instanceof HTMLElement);
    const place = () => {
      const boxes = items.map((item, index) => {
        const { x, y } = sigma.graphToViewport(centres[index] as Centre);
        // Asked for each time: it changes when the font comes.
        const { offsetWidth: width, offsetHeight: height } = item;
        return { item, x: x - width / 2, y: y - height / 2, width, height };
      });
      const shown = new Set(placeLabels(boxes, boxes.length));
      for (const box of boxes) {
        box.item.style.transform = `translate(${box.x}px, ${box.y}px)`;
        box.item.style.visibility = shown.has(box) ? 'visible' : 'hidden';
      }
    };
    place();
    sigma.on('afterRender', place);
    return () => {
      sigma.off('afterRender', place);
    };
  }, [sigma, centres]);

  if (centres.length === 0) return null;
  return (
    // The legend says the same to those who do not see the picture.
    <ul ref={list} className={classes.names} aria-hidden>
      {centres.map(({ group }) => (
        <li key={group.value} className={classes.name} style={{ color: `var(--group-${group.rank})` }}>
          {group.name}
        </li>
      ))}
    </ul>
  );
}

/** The middle of a group, in the coordinates of the graph. */
interface Centre {
  readonly group: NamedGroup;
  readonly x: number;
  readonly y: number;
}

/** The middle of each group of which something is seen, the largest group first. */
function centresOf(
  graph: ReturnType<typeof useStage>['graph'],
  groups: readonly NamedGroup[],
  colours: Uint8Array,
  visible: Uint8Array,
): Centre[] {
  const sums = new Map(groups.map((group) => [colourOfGroup(group.rank), { group, x: 0, y: 0, count: 0 }]));
  if (groups.length > 0) {
    graph.forEachNode((_, { position, x, y, degree }) => {
      const sum = sums.get(colours[position] as number);
      // What has no link stands apart and would draw the name out of its group.
      if (!sum || visible[position] === 0 || degree === 0) return;
      sum.x += x;
      sum.y += y;
      sum.count += 1;
    });
  }
  return [...sums.values()]
    .filter(({ count }) => count > 0)
    .map(({ group, x, y, count }) => ({ group, x: x / count, y: y / count }));
}
