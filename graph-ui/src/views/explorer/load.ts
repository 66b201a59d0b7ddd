import { chunk } from '../../core/chunk/chunk.ts';
import { askEcosystem } from '../../core/ecosystem/ask.ts';
import { ecosystemAddress } from '../../core/ecosystem/part.ts';
import { readState } from '../../core/url/state.ts';

/** The code that draws the ecosystem. */
export const canvasChunk = chunk(() => import('../../components/graph/EcosystemCanvas.tsx'));

/** Explorer; with it comes what it shows, as the address says, and what draws it: none of them waits for another. */
export const explorerChunk = chunk(() => {
  const state = readState(new URLSearchParams(window.location.search));
  void askEcosystem(ecosystemAddress(state));
  if (state.tab === 'graph') void canvasChunk.load();
  return import('./ExplorerView.tsx');
});
