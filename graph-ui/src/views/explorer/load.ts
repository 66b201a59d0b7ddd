import { askEcosystem } from '../../core/ecosystem/ask.ts';
import { ecosystemAddress } from '../../core/ecosystem/part.ts';
import { readState } from '../../core/url/state.ts';

/** Fetches the drawing code, once. */
export const loadCanvas = () => import('../../components/graph/EcosystemCanvas.tsx');

/** Fetches Explorer, with what it shows, as the address says, and what draws it: none of them waits for another. */
export function loadExplorer() {
  const state = readState(new URLSearchParams(window.location.search));
  void askEcosystem(ecosystemAddress(state));
  if (state.tab === 'graph') void loadCanvas();
  return import('./ExplorerView.tsx');
}
