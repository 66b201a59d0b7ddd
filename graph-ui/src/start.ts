import './styles.ts';
import { PATHS } from './core/url/paths.ts';
import { loadExplorer } from './views/explorer/load.ts';

// Little enough to run at once: what Explorer shows is on its way while the page itself is.
if (window.location.pathname === PATHS.explorer) void loadExplorer();
void import('./main.tsx');
