import { Alert, Button, Skeleton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ErrorBoundary } from '../../components/status/ErrorBoundary.tsx';
import { SimilaritiesDocument } from '../../core/api/queries/ecosystem.ts';
import type { KindFilter } from '../../core/filters/kinds.ts';
import { canDraw } from '../../core/graph/canDraw.ts';
import { useTheme } from '../../core/theme/theme.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { EcosystemQuery, RelationType } from '../../gql/graphql.ts';
import { GraphLegend } from './GraphLegend.tsx';
import classes from './GraphTab.module.css';
import { TableTab } from './TableTab.tsx';

const EcosystemCanvas = lazy(() => import('../../components/graph/EcosystemCanvas.tsx'));

type Ecosystem = EcosystemQuery['ecosystem'];

const NONE: readonly never[] = [];
const isSimilarity = ({ type }: { type: RelationType }) => type === 'SIMILAR_TO';

interface GraphTabProps {
  readonly ecosystem: Ecosystem;
  /** the nodes that the filters keep */
  readonly visible: Ecosystem['nodes'];
  readonly filter: KindFilter;
}

/** The picture; or the table, with an explanation, where no picture can be drawn. */
export function GraphTab(props: GraphTabProps) {
  const { ecosystem, visible } = props;
  const [drawable, setDrawable] = useState(canDraw);
  const instead = (retry: () => void) => (
    <NoPicture onRetry={retry}>
      <TableTab nodes={visible} all={ecosystem.nodes} />
    </NoPicture>
  );
  if (!drawable) return instead(() => setDrawable(canDraw()));
  return (
    <ErrorBoundary fallback={instead(() => window.location.reload())}>
      <Picture {...props} onLost={() => setDrawable(false)} />
    </ErrorBoundary>
  );
}

function Picture({ ecosystem, visible, filter, onLost }: GraphTabProps & { readonly onLost: () => void }) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const theme = useTheme();
  const [similar] = useQuery({ query: SimilaritiesDocument, pause: !state.similarities });
  const similarities = useMemo(
    () => (state.similarities ? (similar.data?.ecosystem.edges ?? []).filter(isSimilarity) : NONE),
    [state.similarities, similar.data],
  );
  const onSelect = useCallback((id: string | null) => update({ selected: id }), [update]);
  const hidden = ecosystem.totalNodes - ecosystem.nodes.length;
  return (
    <div className={classes.picture}>
      <Suspense fallback={<Skeleton height="100%" />}>
        <EcosystemCanvas
          nodes={ecosystem.nodes}
          edges={ecosystem.edges}
          similarities={similarities}
          filter={filter}
          selected={state.selected}
          onSelect={onSelect}
          onLost={onLost}
          label={t('graph.label', { count: visible.length })}
          language={state.language}
          theme={theme}
        />
      </Suspense>
      <GraphLegend similarities={state.similarities} />
      {hidden > 0 && <p className={classes.note}>{t('graph.hidden', { count: hidden })}</p>}
      {visible.length === 0 && <p className={classes.note}>{t('graph.empty')}</p>}
    </div>
  );
}

function NoPicture({ onRetry, children }: { readonly onRetry: () => void; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={classes.instead}>
      <Alert
        className={classes.alert}
        variant="default"
        role="status"
        icon={<IconInfoCircle aria-hidden />}
        title={t('graph.lost.title')}
      >
        <p>{t('graph.lost.text')}</p>
        <Button variant="default" size="compact-md" onClick={onRetry}>
          {t('graph.lost.retry')}
        </Button>
      </Alert>
      <div className={classes.table}>{children}</div>
    </div>
  );
}
