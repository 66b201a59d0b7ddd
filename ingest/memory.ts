import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Lets the heap grow to twice of what is in use before V8 collects what is not, rather than to four times: an ingest has
 * the memory of a small machine, and takes no longer for it.
 */
export function growSlowly(): void {
  setFlagsFromString('--heap-growing-percent=100');
}

/**
 * Gives the memory back that a phase has done with, before the next one takes its own: V8 would keep it until it needs
 * more, and the model would come on top.
 */
export function releaseMemory(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
