import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectors } from '../../../ingest/sources/index.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const fixtures = path.join(import.meta.dirname, 'fixtures');

/** Runs `npm run ingest` without its set-up. */
async function ingest(args: readonly string[], environment: Record<string, string> = {}) {
  const program = spawn(process.execPath, ['--import', 'tsx', 'ingest/cli.ts', ...args], {
    cwd: root,
    // An empty setting is none, whatever the .env file of the one who tests says.
    env: { ...process.env, CONTACT_EMAIL: '', ...environment },
  });
  const ended = new Promise<number | null>((resolve) => program.once('close', resolve));
  const [out, err, code] = await Promise.all([text(program.stdout), text(program.stderr), ended]);
  return { out, err, code };
}

const words = (lines: string) => lines.replaceAll(/\s+/g, ' ');

describe('npm run ingest', () => {
  it('has a command for each source, with its options', async () => {
    const { out } = await ingest(['--help']);
    for (const { name, title } of connectors) expect(words(out)).toContain(`${name} [options] load ${title}`);
    const help = await ingest(['opendatasoft', '--help']);
    for (const option of ['query', 'since', 'limit', 'preset', 'mapping', 'replay', 'fresh', 'check']) {
      expect(help.out).toContain(`--${option}`);
    }
    expect(words(help.out)).toContain('(choices: "cultural-places", "festivals", "museums")');
  });

  it('checks the pages of a folder without asking anybody', async () => {
    const replay = path.join(fixtures, 'openalex');
    const filter = 'authorships.institutions.country_code:fr';
    const asked = ['--query', 'musée, numérique', '--since', '2015-06', '--filter', filter];
    const { out, code } = await ingest(['openalex', ...asked, '--replay', replay, '--check']);
    expect(out).toContain('is_retracted: the work was retracted');
    expect(out).toContain('left out: 3 relations to what is not loaded');
    expect(code).toBe(1);
  });

  it('tells by its exit code that a source asks to come back later', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-later-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const date = 'date: Tue, 24 Nov 2026 08:00:00 GMT';
    const url = 'https://api.ror.org/v2/organizations?filter=status:active,country.country_code:FR&page=1';
    await writeFile(
      path.join(folder, '1.http'),
      `GET ${url}\n\nHTTP/1.1 429\n${date}\nretry-after: 3600\n\n`,
    );
    const { err, code } = await ingest(['ror', '--replay', folder, '--check']);
    expect(err).toContain('asks to wait 60 minutes');
    expect(code).toBe(75);
  });

  it('asks nobody without a contact, and takes no option it cannot use', async () => {
    const silent = await ingest(['hal', '--query', 'musée']);
    expect([silent.err, silent.out, silent.code]).toEqual([
      expect.stringContaining('set CONTACT_EMAIL'),
      '',
      1,
    ]);
    expect((await ingest(['hal', '--limit', '0'])).err).toContain('A number from 1 was expected.');
    expect((await ingest(['hal', '--since', '12/2020'])).err).toContain('"12/2020" is not a date');
    expect((await ingest(['ror', '--type', 'museum'])).err).toContain('Allowed choices are education');
  });
});
