import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { projectFolder } from '../../core/config.ts';
import { testConfig } from '../setup/database.ts';

/** A token of somebody who holds a role in a network, by the real command. */
export async function localToken(name: string, role: string, network: string): Promise<string> {
  const { OBSERVATORY_DATA } = testConfig();
  const words = ['--role', role, '--network', network, '--name', name];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'server/accounts/token-cli.ts', ...words],
    { cwd: projectFolder, env: { ...process.env, OBSERVATORY_DATA } },
  );
  return stdout.trim();
}

/** Makes the site of the next file one where nobody can sign in again. */
export async function forgetTokens(): Promise<void> {
  await rm(path.join(testConfig().OBSERVATORY_DATA, 'token-key'), { force: true });
}

export async function signIn(page: Page, name: string, token = ''): Promise<void> {
  await page.getByRole('button', { name: 'Se connecter' }).press('Enter');
  await page.getByLabel('Jeton', { exact: true }).fill(token);
  await page.getByRole('button', { name: 'Entrer avec un jeton' }).click();
  await page.getByRole('button', { name: `Votre compte ${name}` }).waitFor();
}
