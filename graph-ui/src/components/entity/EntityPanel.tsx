import { CloseButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { EntityDocument } from '../../core/api/queries/entity.ts';
import { nameOf } from '../../core/entity/names.ts';
import { kindOf } from '../../core/kinds/kinds.ts';
import { entityPath, PATHS } from '../../core/url/paths.ts';
import { apiLanguage } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { KindLabel } from '../KindMark.tsx';
import { ProposalsSection } from '../proposals/ProposalsSection.tsx';
import { QueryTrouble } from '../status/Trouble.tsx';
import { Waiting } from '../status/Waiting.tsx';
import { About } from './About.tsx';
import classes from './EntityPanel.module.css';
import { IntroductionsSection } from './IntroductionsSection.tsx';
import { IsolationSection } from './IsolationSection.tsx';
import { NeighboursSection } from './NeighboursSection.tsx';
import { SimilarSection } from './SimilarSection.tsx';
import { Sources } from './Sources.tsx';

/** Everything known of the selected entity, beside the view it was selected in. */
export function EntityPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { state, update, hrefTo } = useUrlState();
  const [{ data, fetching, error }, ask] = useQuery({
    query: EntityDocument,
    variables: { id, language: apiLanguage(state.language) },
    requestPolicy: 'cache-and-network',
  });
  // While the next entity is on its way, urql still holds the previous one.
  const entity = data?.entity?.id === id ? data.entity : null;
  const around = entity ? data?.neighbourhood : undefined;
  const heading = useFocusOnChange(id);
  const canonical = fetching ? undefined : data?.entity?.id;
  // What was merged into another entity leads to that one.
  useEffect(() => {
    if (canonical !== undefined && canonical !== id) update({ selected: canonical }, { replace: true });
  }, [canonical, id, update]);
  const close = () => update({ selected: null });
  useHotkeys([['Escape', close]]);
  useAnnouncement(entity ? t('panel.announcement', { name: nameOf(entity, state.language) }) : undefined);

  const isolation = around?.nodes.find((node) => node.id === id)?.isolation;
  return (
    <aside className={classes.panel} aria-label={t('panel.label')}>
      <div className={classes.top}>
        {entity ? <KindLabel kind={kindOf(entity)} /> : <span />}
        <CloseButton aria-label={t('panel.close')} title={t('panel.close')} onClick={close} />
      </div>
      <h2 ref={heading} className={classes.name} tabIndex={-1}>
        {entity ? nameOf(entity, state.language) : t('panel.label')}
      </h2>
      {error && <QueryTrouble error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!error && !entity && (fetching || data?.entity) && <Waiting lines={8} />}
      {!error && !fetching && data && !data.entity && <p>{t('panel.unknown')}</p>}
      {entity && (
        <>
          <About entity={entity} />
          <p className={classes.ways}>
            <Link to={hrefTo(entityPath(id))}>{t('panel.fullPage')}</Link>
            {pathname !== PATHS.explorer && (
              <Link to={hrefTo(PATHS.explorer, { selected: id })}>{t('panel.showInGraph')}</Link>
            )}
          </p>
          {typeof isolation === 'number' && <IsolationSection id={id} score={isolation} />}
          {around && <NeighboursSection id={id} around={around} />}
          <SimilarSection id={id} />
          {typeof isolation === 'number' && <IntroductionsSection id={id} />}
          <ProposalsSection id={id} />
          <Sources entity={entity} records={data?.records ?? []} />
        </>
      )}
    </aside>
  );
}

/**
 * Brings the focus to the heading when another entity is selected, so that the keyboard goes on from there;
 * not when the page opens. Gives the focus back, to what had it, when the panel closes.
 */
function useFocusOnChange(id: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the entity
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body) return;
    if (!heading.current?.parentElement?.contains(activeElement)) before.current = activeElement;
    heading.current?.focus({ preventScroll: false });
  }, [id]);
  useEffect(
    () => () => {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    },
    [],
  );
  return heading;
}
