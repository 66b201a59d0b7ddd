import { SetupError } from './run.mjs';

/** The oldest version that runs everything; package.json says the same. */
const oldest = { major: 20, minor: 19 };

/**
 * @param {string} version such as `20.19.4`
 * @returns {boolean} whether it is recent enough
 */
export function recentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/** @throws {SetupError} when this Node is too old */
export function checkNode() {
  if (recentEnough(process.versions.node)) return;
  throw new SetupError(
    `Node ${oldest.major}.${oldest.minor} or later is needed, and this is ${process.versions.node}: ` +
      'install a current one from https://nodejs.org (or: nvm install --lts).',
  );
}
