import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { projectFolder } from '../../../core/config.ts';

export interface StartedSite {
  readonly address: string;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/**
 * The observatory as `npm start` opens it, in a process of its own, over the starter data in a database of its own.
 * @throws Error when it does not open
 */
export async function startObservatory(): Promise<StartedSite> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-load-'));
  const site = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: projectFolder,
    env: { ...process.env, NEO4J_URI: '', OBSERVATORY_DATA: folder, PORT: '0', RATE_LIMIT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const remove = async () => {
    site.kill('SIGTERM');
    if (site.exitCode === null && site.signalCode === null) await once(site, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: site.stdout })) {
    console.error(line);
    const address = /is open: (\S+)/.exec(line)?.[1];
    if (address) {
      // Nobody reads on: what it says goes where its errors go.
      site.stdout.pipe(process.stderr);
      return { address, remove };
    }
  }
  await remove();
  throw new Error('The observatory did not open: see above.');
}
