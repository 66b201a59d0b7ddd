import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} Package
 * @typedef {{ packages: Record<string, Package> }} Lockfile
 */

/**
 * Whether what npm installed is what the lockfile asks for.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json, which npm writes when it has finished
 * @param {{ development: boolean }} options whether the packages for development count
 */
export function upToDate(wanted, installed, { development }) {
  if (!installed) return false;
  return Object.entries(wanted.packages).every(([place, { version, optional, dev, devOptional }]) => {
    if (place === '') return true;
    const there = installed.packages[place];
    // Optional packages are for other systems, or were left out when they failed.
    if (!there) return optional || devOptional || (dev && !development);
    return there.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Lockfile | undefined}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} project
 * @param {{ development: boolean }} options
 * @returns {import('./steps.mjs').Step}
 */
export function nodeModules(project, options) {
  return {
    title: 'Node modules, as package-lock.json lists them',
    done() {
      const wanted = read(path.join(project, 'package-lock.json'));
      const installed = read(path.join(project, 'node_modules', '.package-lock.json'));
      return wanted !== undefined && upToDate(wanted, installed, options);
    },
    // No package needs its install script, and a script may download what it likes.
    do: () => run('npm', ['ci', '--ignore-scripts', '--loglevel=error']),
  };
}
