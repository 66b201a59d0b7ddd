import { useEffect, useMemo, useRef } from 'react';
import { colourOfGroup } from '../../core/graph/colouring.ts';
import type { NamedGroup } from '../../core/graph/useColouring.ts';
import classes from './GroupNames.module.css';
import { useStage } from './stage.ts';

interface GroupNamesProps {
  readonly groups: readonly NamedGroup[];
  readonly colours: Uint8Array;
  readonly visible: Uint8Array;
}

/** Writes the name of each group in the middle of what is seen of it: colour never stands alone. */
export function GroupNames({ groups, colours, visible }: GroupNamesProps) {
  const { sigma, graph } = useStage();
  const list = useRef<HTMLUListElement>(null);
  const centres = useMemo(
    () => centresOf(graph, groups, colours, visible),
    [graph, groups, colours, visible],
  );

  useEffect(() => {
    const place = () => {
      centres.forEach(({ x, y }, index) => {
        const item = list.current?.children[index];
        if (!(item instanceof HTMLElement)) return;
        const at = sigma.graphToViewport({ x, y });
        item.style.transform = `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)`;
      });
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

function centresOf(
  graph: ReturnType<typeof useStage>['graph'],
  groups: readonly NamedGroup[],
  colours: Uint8Array,
  visible: Uint8Array,
) {
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
