import './styles.ts';
import { PATHS } from './core/url/paths.ts';
import { explorerChunk } from './views/explorer/load.ts';

// Little enough to run at once, before the styles are there even: what Explorer shows is on its way while the page is.
const view = window.location.pathname === PATHS.explorer ? explorerChunk.load() : null;
const page = import('./main.tsx');

/** Shows the page, with its view where that is fetched beside it; one that does not come says so in its place. */
async function show(): Promise<void> {
  await view?.catch(() => {});
  const { render } = await page;
  render();
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
else void show();
