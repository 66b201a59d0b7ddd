import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { useEffect } from 'react';
import { Route, Routes } from 'react-router';
import { Layout } from './components/layout/Layout.tsx';
import { AnnounceProvider } from './core/announce/announce.tsx';
import { ThemeContext } from './core/theme/theme.ts';
import { useUrlState } from './core/url/useUrlState.ts';
import { i18next } from './i18n.ts';
import { cssVariables, theme } from './theme.ts';
import { ExplorerView } from './views/explorer/ExplorerView.tsx';
import { IsolatedView } from './views/isolated/IsolatedView.tsx';
import { NotFoundView } from './views/NotFoundView.tsx';
import { SearchView } from './views/search/SearchView.tsx';
import { SimilarView } from './views/similar/SimilarView.tsx';

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
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={scheme}>
      <ThemeContext value={scheme}>
        <AnnounceProvider>
          <Routes>
            <Route element={<Layout />}>
              <Route index element={<ExplorerView />} />
              <Route path="recherche" element={<SearchView />} />
              <Route path="similaires" element={<SimilarView />} />
              <Route path="isoles" element={<IsolatedView />} />
              <Route path="*" element={<NotFoundView />} />
            </Route>
          </Routes>
        </AnnounceProvider>
      </ThemeContext>
    </MantineProvider>
  );
}
