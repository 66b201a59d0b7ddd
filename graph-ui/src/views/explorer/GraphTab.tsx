import { Alert, Button, Skeleton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../../components/status/ErrorBoundary.tsx';
import { componentOf } from '../../core/chunk/component.tsx';
import { ecosystemAddress, sameEntities } from '../../core/ecosystem/part.ts';
import { useEcosystem } from '../../core/ecosystem/useEcosystem.ts';
import type { Explorer } from '../../core/explorer/useExplorer.ts';
import type { ShownMeeting } from '../../core/explorer/useMeeting.ts';
import { sizesBy } from '../../core/graph/sizing.ts';
import type { NamedColouring } from '../../core/graph/useColouring.ts';
import { useTheme } from '../../core/theme/theme.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { GraphLegend } from './GraphLegend.tsx';
import classes from './GraphTab.module.css';
import { Introduction } from './Introduction.tsx';
import { canvasChunk } from './load.ts';
import { TableTab } from './TableTab.tsx';

const EcosystemCanvas = componentOf(canvasChunk);

const NONE: readonly never[] = [];

interface GraphTabProps {
  readonly explorer: Explorer;
  readonly colouring: NamedColouring;
  /** identifiers along the path that is shown */
  readonly path: readonly string[];
  /** the introduction that is shown where no path is; null for none */
  readonly meeting: ShownMeeting | null;
}

/** The picture; or the table, with an explanation, where no picture can be drawn. */
export function GraphTab(props: GraphTabProps) {
  const [isLost, setLost] = useState(false);
  const instead = (retry: () => void) => (
    <NoPicture onRetry={retry}>
      <TableTab explorer={props.explorer} />
    </NoPicture>
  );
  if (isLost) return instead(() => setLost(false));
  return (
    // Where WebGL is missing, drawing fails at its start.
    <ErrorBoundary fallback={instead(() => window.location.reload())}>
      <Picture {...props} onLost={() => setLost(true)} />
    </ErrorBoundary>
  );
}

function Picture({
  explorer,
  colouring,
  path,
  meeting,
  onLost,
}: GraphTabProps & { readonly onLost: () => void }) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const theme = useTheme();
  const { ecosystem, visible } = explorer;
  const { nodes } = ecosystem;
  const { similarities } = state;
  const { ecosystem: compared } = useEcosystem(similarities ? ecosystemAddress(state, true) : null);
  const similar = useMemo(
    () =>
      similarities && compared && sameEntities(compared, ecosystem)
        ? compared.edges.filter(({ type }) => type === 'SIMILAR_TO')
        : NONE,
    [similarities, compared, ecosystem],
  );
  const sizes = useMemo(() => sizesBy(state.size, nodes), [state.size, nodes]);
  const { colours, groups } = colouring;
  const onSelect = useCallback((id: string | null) => update({ selected: id }), [update]);
  const shown = explorer.nodes.length;
  const meets = meeting !== null && path.length === 0;
  return (
    <div className={classes.picture}>
      <Suspense fallback={<Skeleton height="100%" animate={false} />}>
        <EcosystemCanvas
          ecosystem={ecosystem}
          similarities={similar}
          visible={visible}
          years={state.years}
          sizes={sizes}
          colours={colours}
          groups={groups}
          path={meets ? meeting.walk : path}
          meeting={meets ? meeting : null}
          isClose={state.steps > 0}
          selected={state.selected}
          onSelect={onSelect}
          onLost={onLost}
          label={t('graph.label', { count: shown })}
          language={state.language}
          theme={theme}
        />
      </Suspense>
      <GraphLegend groups={groups} withMeeting={meets} />
      {/* Whoever comes to see an introduction has both ends of it before them. */}
      {!meeting && <Introduction />}
      {shown === 0 && <p className={classes.note}>{t('graph.empty')}</p>}
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
