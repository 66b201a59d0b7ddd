import { spawnSync } from 'node:child_process';
import { findProgram } from './programs.mjs';
import { run, SetupError } from './run.mjs';

/** @typedef {'apt-get' | 'dnf' | 'pacman' | 'zypper' | 'brew'} Manager */

/** @type {Record<Manager, string>} */
const installing = {
  'apt-get': 'apt-get update && apt-get install -y',
  dnf: 'dnf install -y',
  pacman: 'pacman -S --needed',
  zypper: 'zypper install -y',
  brew: 'brew install',
};

/**
 * The command that installs programs, ready to be pasted.
 * @param {Manager} manager
 * @param {string[]} packages
 * @param {boolean} root whether the user may install without sudo
 */
export function installCommand(manager, packages, root) {
  const command = `${installing[manager]} ${packages.join(' ')}`;
  const steps = root || manager === 'brew' ? command : command.replace(/(^|&& )/g, '$1sudo ');
  // Homebrew keeps this version out of PATH.
  const jdk = manager === 'brew' && packages.find((name) => name.startsWith('openjdk@'));
  return jdk
    ? `${steps} && export JAVA_HOME=$(brew --prefix ${jdk})/libexec/openjdk.jdk/Contents/Home`
    : steps;
}

/** @returns {Manager | undefined} the package manager of this system */
function findManager() {
  return /** @type {Manager[]} */ (Object.keys(installing)).find((name) => findProgram(name) !== undefined);
}

/**
 * The first of some packages that the manager knows. Only Debian's family differs between releases.
 * @param {Manager} manager
 * @param {string[]} names
 */
function available(manager, names) {
  const known = (/** @type {string} */ name) =>
    spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
  return (manager === 'apt-get' && names.find(known)) || names[0];
}

/**
 * The programs that the system's package manager installs. Done here where nobody need be asked (root on Debian or
 * Ubuntu); elsewhere the command is said.
 * @param {import('./programs.mjs').Program[]} programs
 * @returns {import('./steps.mjs').Step}
 */
export function systemPrograms(programs) {
  const missing = programs.filter((program) => !program.present());
  const manager = findManager();
  const root = process.getuid?.() === 0;
  const titles = missing.map((program) => program.title).join(', ');

  const packages = () =>
    manager ? missing.flatMap((program) => available(manager, program.packages[manager]) ?? []) : [];
  const advice = () =>
    manager
      ? `Install with\n\n    ${installCommand(manager, packages(), root)}\n`
      : 'Install with the package manager of your system.';

  return {
    title: `System packages: ${titles}`,
    done: () => missing.length === 0,
    async do() {
      if (manager !== 'apt-get' || !root) {
        throw new SetupError(
          `Missing: ${titles}. ${advice()}\nOr run the site in containers: docker compose up (see README.md).`,
        );
      }
      const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
      await run('apt-get', ['update'], quiet);
      await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages()], quiet);
      const absent = missing.filter((program) => !program.present()).map((program) => program.title);
      if (absent.length > 0) {
        throw new SetupError(
          `Installed ${packages().join(', ')}, and still missing: ${absent.join(', ')}. ` +
            'If JAVA_HOME or CHROMIUM is set, check where it points.',
        );
      }
    },
  };
}
