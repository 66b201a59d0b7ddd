import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Ecosystem } from '../../core/ecosystem/ecosystem.ts';
import { formatNumber } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './Note.module.css';

interface PartNoteProps {
  readonly ecosystem: Ecosystem;
  /** whether what was asked for is on its way */
  readonly waiting: boolean;
}

/** Says what Explorer was not given, of a graph that is too large to show whole, and how to see more of it. */
export function PartNote({ ecosystem, waiting }: PartNoteProps) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const { nodes, edges, totalNodes, totalEdges, leftOut } = ecosystem;
  const { kindsOnly } = state;
  const hiddenNodes = totalNodes - nodes.length;
  const hiddenEdges = totalEdges - edges.length;
  const format = (value: number) => formatNumber(value, state.language);
  if (hiddenNodes === 0 && hiddenEdges === 0 && !kindsOnly) return null;
  return (
    <details className={classes.note}>
      <summary>
        {kindsOnly && `${t('part.kindsOnly')} `}
        {hiddenNodes > 0
          ? t('part.entities', { count: hiddenNodes, hidden: format(hiddenNodes), total: format(totalNodes) })
          : hiddenEdges > 0 && t('part.links')}
      </summary>
      {hiddenNodes > 0 && (
        <p>
          {t('part.kinds', {
            kinds: leftOut
              .map(({ kind, count }) => `${t(`kinds.${kind}`, { count })} (${format(count)})`)
              .join(', '),
          })}
        </p>
      )}
      {hiddenEdges > 0 && (
        <p>
          {t('part.between', { count: hiddenEdges, hidden: format(hiddenEdges), total: format(totalEdges) })}
        </p>
      )}
      <p>{t(kindsOnly ? 'part.whole' : 'part.narrow')}</p>
      <Button
        variant="default"
        size="compact-sm"
        loading={waiting}
        onClick={() => update({ kindsOnly: !kindsOnly, page: 1 })}
      >
        {t(kindsOnly ? 'part.loadAll' : 'part.loadKinds')}
      </Button>
    </details>
  );
}
