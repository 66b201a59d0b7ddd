import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { lazy, useEffect } from 'react';
import { Route, Routes } from 'react-router';
import { Layout } from './components/layout/Layout.tsx';
import { AccountProvider } from './core/account/account.tsx';
import { AnnounceProvider } from './core/announce/announce.tsx';
import { componentOf } from './core/chunk/component.tsx';
import { styleNonce } from './core/csp/nonce.ts';
import { ThemeContext } from './core/theme/theme.ts';
import { PATHS } from './core/url/paths.ts';
import { useUrlState } from './core/url/useUrlState.ts';
import { i18next } from './i18n.ts';
import { cssVariables, theme } from './theme.ts';
import { explorerChunk } from './views/explorer/load.ts';
import { HomeView } from './views/HomeView.tsx';
import { NotFoundView } from './views/NotFoundView.tsx';

// A view is loaded when one goes there: nobody waits for the others.
const ExplorerView = componentOf(explorerChunk);
const SimilarView = lazy(() => import('./views/similar/SimilarView.tsx'));
const IsolatedView = lazy(() => import('./views/isolated/IsolatedView.tsx'));
const NetworksView = lazy(() => import('./views/networks/NetworksView.tsx'));
const PublicActionView = lazy(() => import('./views/public-action/PublicActionView.tsx'));
const ReuseView = lazy(() => import('./views/reuse/ReuseView.tsx'));
const NeedsView = lazy(() => import('./views/needs/NeedsView.tsx'));
const ResourcesView = lazy(() => import('./views/resources/ResourcesView.tsx'));
const SourcesView = lazy(() => import('./views/sources/SourcesView.tsx'));
const ProposalsView = lazy(() => import('./views/proposals/ProposalsView.tsx'));
const ProposalView = lazy(() => import('./views/proposals/ProposalView.tsx'));
const ProposeView = lazy(() => import('./views/propose/ProposeView.tsx'));
const PersonalDataView = lazy(() => import('./views/personal-data/PersonalDataView.tsx'));
const EntityView = lazy(() => import('./views/entity/EntityView.tsx'));
const SearchView = lazy(() => import('./views/search/SearchView.tsx'));

/** The page: language and theme from the address, then one view a route. */
export function App() {
  const { state } = useUrlState();
  const system = useColorScheme();
  const scheme = state.theme ?? system;

  useEffect(() => {
    document.documentElement.lang = state.language;
    void i18next.changeLanguage(state.language);
  }, [state.language]);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={scheme}
      getStyleNonce={styleNonce}
    >
      <ThemeContext value={scheme}>
        <AnnounceProvider>
          <AccountProvider>
            <Routes>
              <Route element={<Layout />}>
                <Route path={PATHS.overview} element={<HomeView />} />
                <Route path={PATHS.explorer} element={<ExplorerView />} />
                <Route path={PATHS.similar} element={<SimilarView />} />
                <Route path={PATHS.isolated} element={<IsolatedView />} />
                <Route path={PATHS.networks} element={<NetworksView />} />
                <Route path={PATHS.publicAction} element={<PublicActionView />} />
                <Route path={PATHS.reuse} element={<ReuseView />} />
                <Route path={PATHS.needs} element={<NeedsView />} />
                <Route path={PATHS.resources} element={<ResourcesView />} />
                <Route path={PATHS.sources} element={<SourcesView />} />
                <Route path={PATHS.proposals} element={<ProposalsView />} />
                <Route path={PATHS.proposal} element={<ProposalView />} />
                <Route path={PATHS.propose} element={<ProposeView />} />
                <Route path={PATHS.personalData} element={<PersonalDataView />} />
                <Route path={PATHS.entity} element={<EntityView />} />
                <Route path={PATHS.search} element={<SearchView />} />
                <Route path="*" element={<NotFoundView />} />
              </Route>
            </Routes>
          </AccountProvider>
        </AnnounceProvider>
      </ThemeContext>
    </MantineProvider>
  );
}
