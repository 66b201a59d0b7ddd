import { spawn } from 'node:child_process';

/** A step that cannot be done; the message is for the person at the keyboard. */
export class SetupError extends Error {}

/**
 * Runs a command quietly and waits for its end.
 * @param {string} command
 * @param {string[]} parameters
 * @param {Record<string, string>} [environment] variables besides those of this process
 * @returns {Promise<string>} what it said
 * @throws {SetupError} with what it said, when it cannot be run or fails
 */
export function run(command, parameters, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.on('error', (error) => reject(new SetupError(`${command} cannot be run: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) return resolve(said);
      reject(new SetupError(`${command} ${parameters[0]} failed (exit code ${code}):\n${shortened(said)}`));
    });
  });
}

/**
 * The beginning and the end of a long text: npm and Maven say first what went wrong, apt says it last.
 * @param {string} text
 */
function shortened(text) {
  const lines = text.trim().split('\n');
  return (lines.length > 24 ? [...lines.slice(0, 12), '...', ...lines.slice(-8)] : lines).join('\n');
}
