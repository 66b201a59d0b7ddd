import type { Progress } from '../../ingest/progress.ts';

/** Progress that nobody waits for. */
export const quiet: Progress = { phase() {}, advance() {}, end() {}, step() {} };
