import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnlinked, unlinkedBox } from '../../core/graph/frame.ts';
import { useStage } from './stage.ts';
import classes from './UnlinkedArea.module.css';

const MARGIN = 14;

/** Frames and names the area of the entities without any recorded relation. */
export function UnlinkedArea({ visible }: { readonly visible: Uint8Array }) {
  const { t } = useTranslation();
  const { sigma, graph } = useStage();
  const frame = useRef<HTMLDivElement>(null);
  const box = useMemo(() => unlinkedBox(graph), [graph]);
  const count = useMemo(
    () => graph.filterNodes((_, node) => isUnlinked(node) && visible[node.position] === 1).length,
    [graph, visible],
  );

  useEffect(() => {
    if (!box) return undefined;
    const place = () => {
      if (!frame.current) return;
      const low = sigma.graphToViewport({ x: box.x[0], y: box.y[0] });
      const high = sigma.graphToViewport({ x: box.x[1], y: box.y[1] });
      const left = Math.min(low.x, high.x) - MARGIN;
      const top = Math.min(low.y, high.y) - MARGIN;
      const { style } = frame.current;
      style.transform = `translate(${left}px, ${top}px)`;
      style.width = `${Math.abs(high.x - low.x) + 2 * MARGIN}px`;
      style.height = `${Math.abs(high.y - low.y) + 2 * MARGIN}px`;
    };
    place();
    sigma.on('afterRender', place);
    return () => {
      sigma.off('afterRender', place);
    };
  }, [sigma, box]);

  if (!box || count === 0) return null;
  return (
    <div ref={frame} className={classes.frame}>
      <p className={classes.name}>{t('graph.unlinked', { count })}</p>
    </div>
  );
}
