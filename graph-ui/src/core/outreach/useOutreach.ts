import { useSyncExternalStore } from 'react';
import { CurrentKeeper, type OutreachState } from './keeper.ts';
import { OUTREACH_KEY, OutreachStore } from './store.ts';

/** The outreach list of this device. */
export const onDevice = new OutreachStore(() => window.localStorage);

/** The outreach list, wherever it is kept: on this device unless somebody who shares one is signed in. */
export const outreach = new CurrentKeeper(onDevice);

// Another tab changed it; no key: it emptied everything.
window.addEventListener('storage', ({ key }) => {
  if (key === OUTREACH_KEY || key === null) onDevice.refresh();
});

// Whoever goes may not come back, and whoever comes back wants to see what others have done.
document.addEventListener('visibilitychange', () => outreach.refresh());

/** The outreach list as it is, and why it could not be kept. */
export function useOutreach(): OutreachState {
  return useSyncExternalStore(outreach.subscribe, outreach.state);
}

/** The outreach list of this device, whoever is signed in. */
export function useOutreachOnDevice(): OutreachState {
  return useSyncExternalStore(onDevice.subscribe, onDevice.state);
}
