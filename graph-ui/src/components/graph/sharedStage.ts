import { useSyncExternalStore } from 'react';
import type { Stage } from './stage.ts';

let shared: Stage | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lets what stands outside of a stage know it, until the function that this gives back is called. */
export function shareStage(stage: Stage): () => void {
  const set = (next: Stage | null) => {
    shared = next;
    for (const listener of listeners) listener();
  };
  set(stage);
  return () => {
    if (shared === stage) set(null);
  };
}

/** The stage that is shown on the page; null while there is none. */
export function useSharedStage(): Stage | null {
  return useSyncExternalStore(subscribe, () => shared);
}
