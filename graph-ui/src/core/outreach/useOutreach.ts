import { useSyncExternalStore } from 'react';
import { OUTREACH_KEY, type OutreachState, OutreachStore } from './store.ts';

/** The outreach list of this device. */
export const outreach = new OutreachStore(() => window.localStorage);

// Another tab changed it; no key: it emptied everything.
window.addEventListener('storage', ({ key }) => {
  if (key === OUTREACH_KEY || key === null) outreach.refresh();
});

/** The outreach list as it is, and why it could not be kept. */
export function useOutreach(): OutreachState {
  return useSyncExternalStore(outreach.subscribe, outreach.state);
}
