import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { projectFolder } from '../../core/config.ts';

/** Runs the audit with a registry of ours; gives its exit code and what it says. */
async function audit(answer: RequestListener) {
  const registry = createServer(answer).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  onTestFinished(() => void registry.close());
  const { port } = registry.address() as AddressInfo;
  const env = { ...process.env, npm_config_registry: `http://127.0.0.1:${port}` };
  const program = ['--import', 'tsx', 'tests/check/audit.ts'];
  return new Promise<[number | string | null | undefined, string]>((resolve) => {
    execFile(process.execPath, program, { cwd: projectFolder, env }, (error, stdout) =>
      resolve([error ? error.code : 0, stdout]),
    );
  });
}

it('the check fails on a dependency that the audit service knows to be vulnerable', async () => {
  const advisory = {
    id: 1,
    url: '',
    title: 'bad',
    severity: 'high',
    vulnerable_versions: '<999.0.0',
    cwe: [],
  };
  const [code, says] = await audit(({ method }, response) => {
    if (method === 'POST') response.end(JSON.stringify({ sirv: [advisory] }));
    else response.writeHead(404).end('{}');
  });
  expect(says).toMatch(/known to be vulnerable: sirv \(high\)/);
  expect(code).toBe(1);
});

it('the check passes where the audit service refuses to answer, and says so', async () => {
  const [code, says] = await audit((_request, response) => response.writeHead(405).end());
  expect(says).toMatch(/^Dependencies: not audited.*\n$/);
  expect(code).toBe(0);
});
