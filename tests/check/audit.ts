import { execFile } from 'node:child_process';
import { projectFolder } from '../../core/config.ts';
import { auditVerdict } from './auditVerdict.ts';

/** Milliseconds: whoever is offline does not wait long to be told so. */
const PATIENCE = 10_000;

const options = { cwd: projectFolder, timeout: PATIENCE, maxBuffer: 50_000_000 };
execFile('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0'], options, (_error, stdout) => {
  const { vulnerable, says } = auditVerdict(stdout);
  console.log(says);
  process.exit(vulnerable ? 1 : 0);
});
