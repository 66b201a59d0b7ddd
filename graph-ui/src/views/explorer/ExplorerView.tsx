import { Button, Drawer, Skeleton, Tabs, VisuallyHidden } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useDeferredValue, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../../components/export/ExportMenu.tsx';
import { Trouble } from '../../components/status/Trouble.tsx';
import { Waiting } from '../../components/status/Waiting.tsx';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import type { Ecosystem } from '../../core/ecosystem/ecosystem.ts';
import { ecosystemAddress } from '../../core/ecosystem/part.ts';
import { useEcosystem } from '../../core/ecosystem/useEcosystem.ts';
import { useExplorer } from '../../core/explorer/useExplorer.ts';
import { useMeeting } from '../../core/explorer/useMeeting.ts';
import { usePath } from '../../core/explorer/usePath.ts';
import { formatNumber } from '../../core/format/format.ts';
import { useColouring } from '../../core/graph/useColouring.ts';
import { TABS } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import classes from './ExplorerView.module.css';
import { Filters } from './Filters.tsx';
import { GraphTab } from './GraphTab.tsx';
import { canvasChunk } from './load.ts';
import { MapTab } from './MapTab.tsx';
import { MeetingNote } from './MeetingNote.tsx';
import { PartNote } from './PartNote.tsx';
import { TableTab } from './TableTab.tsx';

/** The ecosystem as a picture, a table and a map, over the same filters and the same selection. */
export default function ExplorerView() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { ecosystem, waiting, failed, retry } = useEcosystem(ecosystemAddress(state));
  usePageTitle(t('nav.explorer'));
  const { tab } = state;
  useEffect(() => {
    // It comes while the ecosystem does.
    if (tab === 'graph') void canvasChunk.load();
  }, [tab]);
  if (failed) return <Trouble problem="server" onRetry={retry} />;
  return (
    <div className={classes.explorer}>
      <VisuallyHidden component="h1">{t('explorer.title')}</VisuallyHidden>
      {ecosystem ? (
        <Loaded ecosystem={ecosystem} waiting={waiting} />
      ) : (
        // Large and still: to fade it in and out costs, where the processor draws, what the picture waits for.
        <>
          <Skeleton className={classes.filters} animate={false} />
          <Skeleton className={classes.panel} animate={false} />
        </>
      )}
    </div>
  );
}

interface LoadedProps {
  readonly ecosystem: Ecosystem;
  /** whether another part of it is on its way */
  readonly waiting: boolean;
}

function Loaded({ ecosystem, waiting }: LoadedProps) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const explorer = useExplorer(ecosystem, state);
  const colouring = useColouring(explorer);
  const path = usePath();
  const meeting = useMeeting(ecosystem);
  const narrow = useMediaQuery('(max-width: 900px)');
  const [filtersOpen, filtersDrawer] = useDisclosure(false);
  const total = ecosystem.nodes.length;
  const summary = t('explorer.shown', {
    count: total,
    visible: formatNumber(explorer.nodes.length, state.language),
    total: formatNumber(total, state.language),
  });
  useAnnouncement(summary);

  // The picture comes first: what is to be chosen from is counted after it.
  const withFilters = useDeferredValue(true, false);
  const filters = withFilters ? <Filters explorer={explorer} path={path} /> : <Waiting lines={10} />;
  return (
    <>
      {narrow ? (
        <Drawer opened={filtersOpen} onClose={filtersDrawer.close} title={t('filters.title')} size="xs">
          {filters}
        </Drawer>
      ) : (
        <div className={classes.filters} data-control="filters">
          {filters}
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
              onClick={filtersDrawer.open}
            >
              {t('filters.title')}
            </Button>
          )}
          <span className={classes.summary}>{summary}</span>
          <ExportMenu explorer={explorer} groups={colouring.groups} />
        </div>
        {meeting && <MeetingNote meeting={meeting} byId={explorer.byId} />}
        <PartNote ecosystem={ecosystem} waiting={waiting} />
        <Tabs.Panel value="graph" className={classes.panel}>
          <GraphTab explorer={explorer} colouring={colouring} path={path.ids} meeting={meeting} />
        </Tabs.Panel>
        <Tabs.Panel value="table" className={classes.panel}>
          <TableTab explorer={explorer} />
        </Tabs.Panel>
        <Tabs.Panel value="map" className={classes.panel}>
          <MapTab explorer={explorer} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
