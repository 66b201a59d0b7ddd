import { Button, Drawer, Skeleton, Switch, Tabs, VisuallyHidden } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ExportMenu } from '../../components/export/ExportMenu.tsx';
import { QueryTrouble } from '../../components/status/Trouble.tsx';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { EcosystemDocument } from '../../core/api/queries/ecosystem.ts';
import { filterByKind, OPENING_KINDS } from '../../core/filters/kinds.ts';
import { useKindFilter } from '../../core/filters/useKindFilter.ts';
import { formatNumber } from '../../core/format/format.ts';
import { TABS } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import classes from './ExplorerView.module.css';
import { GraphTab } from './GraphTab.tsx';
import { KindLegend } from './KindLegend.tsx';
import { TableTab } from './TableTab.tsx';

/** The ecosystem as a picture and as a table, over the same filters and the same selection. */
export default function ExplorerView() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const [kinds, setKinds] = useKindFilter(OPENING_KINDS);
  const narrow = useMediaQuery('(max-width: 900px)');
  const [filtersOpen, filters] = useDisclosure(false);
  const [{ data, error }, ask] = useQuery({ query: EcosystemDocument });
  const ecosystem = data?.ecosystem;
  const visible = useMemo(() => ecosystem && filterByKind(ecosystem.nodes, kinds), [ecosystem, kinds]);
  const summary =
    ecosystem &&
    visible &&
    t('explorer.shown', {
      count: ecosystem.nodes.length,
      visible: formatNumber(visible.length, state.language),
      total: formatNumber(ecosystem.nodes.length, state.language),
    });
  usePageTitle(t('nav.explorer'));
  useAnnouncement(summary);

  if (error) return <QueryTrouble error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  const legend = ecosystem ? (
    <KindLegend nodes={ecosystem.nodes} filter={kinds} onChange={setKinds} />
  ) : (
    <Skeleton height={480} />
  );
  return (
    <div className={classes.explorer}>
      <VisuallyHidden component="h1">{t('explorer.title')}</VisuallyHidden>
      {narrow ? (
        <Drawer opened={filtersOpen} onClose={filters.close} title={t('filters.title')} size="xs">
          {legend}
        </Drawer>
      ) : (
        <div className={classes.filters} data-control="filters">
          {legend}
        </div>
      )}
      <Tabs
        className={classes.tabs}
        value={state.tab}
        onChange={(value) => update({ tab: TABS.find((tab) => tab === value) ?? 'graph' })}
        keepMounted={false}
      >
        <div className={classes.toolbar}>
          <Tabs.List data-control="tabs">
            {TABS.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {t(`explorer.tabs.${tab}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {narrow && (
            <Button
              variant="default"
              size="compact-md"
              data-control="filters"
              leftSection={<IconFilter size={16} aria-hidden />}
              onClick={filters.open}
            >
              {t('filters.title')}
            </Button>
          )}
          <span className={classes.summary}>{summary}</span>
          <ExportMenu filter={{ kinds }} query={EcosystemDocument} variables={{}} />
          {state.tab === 'graph' && (
            <Switch
              wrapperProps={{ 'data-control': 'filters' }}
              classNames={{ root: classes.similarities, track: classes.track, thumb: classes.thumb }}
              label={t('explorer.similarities')}
              checked={state.similarities}
              onChange={(event) => update({ similarities: event.currentTarget.checked })}
            />
          )}
        </div>
        {ecosystem && visible ? (
          <>
            <Tabs.Panel value="graph" className={classes.panel}>
              <GraphTab ecosystem={ecosystem} visible={visible} filter={kinds} />
            </Tabs.Panel>
            <Tabs.Panel value="table" className={classes.panel}>
              <TableTab nodes={visible} all={ecosystem.nodes} />
            </Tabs.Panel>
          </>
        ) : (
          <Skeleton className={classes.panel} />
        )}
      </Tabs>
    </div>
  );
}
