import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Provider } from 'urql';
import { App } from './App.tsx';
import { client } from './core/api/client.ts';
import './i18n.ts';

/** Shows the page. */
export function render(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root element.');
  createRoot(root).render(
    <StrictMode>
      {/* A ticked box must show it at once: its state is the address, so the address may not wait for a transition. */}
      <BrowserRouter useTransitions={false}>
        <Provider value={client}>
          <App />
        </Provider>
      </BrowserRouter>
    </StrictMode>,
  );
}
