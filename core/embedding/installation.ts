import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.ts';

export const MODEL_NAME = 'multilingual-e5-small';

/** Written last in the folder of a model; to be raised when the conversion changes, so that it is made anew. */
export const MANIFEST_FILE = 'installed.json';
export const MANIFEST_FORMAT = 1;

/** To be changed when the same weights are computed in another way, so that vectors are never mixed. */
const RUNTIME = 'exact products';

/** What a folder of an installed model says of itself. */
export interface Manifest {
  readonly format: number;
  /** where the weights came from */
  readonly source: string;
  /** of each file, by its path in the folder */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

export interface InstalledModel {
  readonly folder: string;
  /** name and version of the weights: vectors may be compared when their models have the same id */
  readonly id: string;
}

/** The folder where the local model is, or goes. */
export function modelFolder(config: Config): string {
  return path.join(config.OBSERVATORY_CACHE, 'models', MODEL_NAME);
}

/**
 * The installed model, if it is there whole. Looks at the sizes of files only: their checksums were checked
 * when they were installed, in a folder that took its name once complete.
 */
export function installedModel(config: Config): InstalledModel | undefined {
  const folder = modelFolder(config);
  try {
    const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, MANIFEST_FILE), 'utf8'));
    if (manifest.format !== MANIFEST_FORMAT) return undefined;
    const whole = Object.entries(manifest.files).every(
      ([name, { bytes }]) => statSync(path.join(folder, name)).size === bytes,
    );
    return whole ? { folder, id: modelId(manifest) } : undefined;
  } catch {
    return undefined; // no folder, or one that something else has damaged: to be installed again
  }
}

function modelId({ files }: Manifest): string {
  const hash = createHash('sha256').update(`${RUNTIME}\n`);
  for (const name of Object.keys(files).sort()) hash.update(`${name} ${files[name]?.sha256}\n`);
  return `${MODEL_NAME}@${hash.digest('hex').slice(0, 12)}`;
}
