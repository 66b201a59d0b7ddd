/**
 * Installs what is missing to run the observatory or its tests: `node setup/setup.mjs start|test|ingest`.
 * Plain Node without any package, since it installs those too. npm runs it before the script of the same name.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from './node-version.mjs';
import { SetupError } from './run.mjs';
import { purposes, stepsFor } from './steps.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));

async function main() {
  checkNode();
  process.chdir(project);
  readEnvFile();
  const purpose = purposes.find((name) => name === process.argv[2]);
  if (!purpose) throw new SetupError(`Say what to set up: ${purposes.join(', ')}.`);
  for (const step of stepsFor(purpose, project, process.env)) {
    if (step.done()) continue;
    process.stdout.write(`Set-up: ${step.title} ... `);
    const began = performance.now();
    try {
      await step.do();
    } catch (error) {
      process.stdout.write('failed\n');
      throw error;
    }
    process.stdout.write(`done in ${Math.round((performance.now() - began) / 1000)} s\n`);
  }
}

function readEnvFile() {
  try {
    process.loadEnvFile(path.join(project, '.env'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

main().catch((error) => {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
});
