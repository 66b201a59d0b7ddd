import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { EntityPanel } from '../entity/EntityPanel.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { Shortcuts } from '../shortcuts/Shortcuts.tsx';
import { ErrorBoundary } from '../status/ErrorBoundary.tsx';
import { Waiting } from '../status/Waiting.tsx';
import { AppBar } from './AppBar.tsx';
import classes from './Layout.module.css';

/**
 * The frame of every view: the bar on top, the view, and the panel of the selected entity. Within another site, a view
 * has no bar, no controls but the chosen ones, and a link to the whole page instead.
 */
export function Layout() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { state, href } = useUrlState();
  const { embed } = state;
  return (
    <div className={classes.page} data-embed={embed?.join(' ')}>
      {!embed && (
        <>
          <a className={classes.skip} href="#main">
            {t('nav.skip')}
          </a>
          <AppBar />
        </>
      )}
      {embed?.includes('search') && (
        <div className={classes.search}>
          <SearchBox />
        </div>
      )}
      <div className={classes.body}>
        {/* Each view begins at its top, and without the failure of the one before. */}
        <main key={pathname} id="main" className={classes.main} tabIndex={-1}>
          <ErrorBoundary>
            <Suspense
              fallback={
                <div className={classes.loading}>
                  <Waiting lines={10} />
                </div>
              }
            >
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </main>
        {state.selected && <EntityPanel id={state.selected} />}
      </div>
      <Shortcuts />
      {embed && (
        <footer className={classes.whole}>
          <a href={href({ embed: null })} target="_blank" rel="noopener">
            {t('site.name')}
          </a>
        </footer>
      )}
    </div>
  );
}
