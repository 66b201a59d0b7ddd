import { spawn } from 'node:child_process';

/** A step that cannot be done; the message is for the person at the keyboard. */
export class SetupError extends Error {}

/**
 * Runs a command quietly and waits for its end.
 * @param {string} command
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} its standard output
 * @throws {SetupError} with the last lines it said when it cannot be run or fails
 */
export function run(command, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let said = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', (error) => reject(new SetupError(`${command} cannot be run: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(
          new SetupError(
            `${command} failed (exit code ${code}):\n${said.trim().split('\n').slice(-15).join('\n')}`,
          ),
        );
    });
  });
}
