import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * Where a program is.
 * @param {string} name a file name, looked up in PATH, or an absolute path
 * @returns {string | undefined}
 */
export function findProgram(name) {
  const places = path.isAbsolute(name)
    ? [name]
    : (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * A program of the Java development kit: in JAVA_HOME if that is set, else the one in PATH.
 * @param {string} name
 */
export function jdkProgram(name) {
  return process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', name) : name;
}

/**
 * @param {string} version what `javac -version` says, such as `javac 17.0.15`
 * @returns {boolean} whether Neo4j 5.26 runs on it
 */
export function suitableJava(version) {
  const major = Number(/\d+/.exec(version)?.[0]);
  return major >= 17 && major <= 21;
}

function hasSuitableJdk() {
  try {
    return suitableJava(execFileSync(jdkProgram('javac'), ['-version'], { encoding: 'utf8', stdio: 'pipe' }));
  } catch {
    return false;
  }
}

/** Where Chromium or Chrome may be besides PATH. */
const chromiums = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser for the tests: the one of the setting CHROMIUM, else the first of the usual ones.
 * @returns {string | undefined}
 */
export function findChromium() {
  const candidates = process.env.CHROMIUM ? [process.env.CHROMIUM] : chromiums;
  return candidates.map(findProgram).find((place) => place !== undefined);
}

/**
 * A program that the system's package manager installs.
 * @typedef {object} Program
 * @property {string} title
 * @property {() => boolean} present
 * @property {Record<import('./packages.mjs').Manager, string[]>} packages the package that holds it, the best first
 */

/** Runs the database. Looked for by name only, since asking its version takes a tenth of a second. */
const javaPackages = {
  'apt-get': ['openjdk-21-jdk-headless', 'openjdk-17-jdk-headless'],
  dnf: ['java-21-openjdk-devel'],
  pacman: ['jdk21-openjdk'],
  zypper: ['java-21-openjdk-devel'],
  brew: ['openjdk@21'],
};

/** @type {Program} */
export const java = {
  title: 'Java 17 or 21',
  present: () => findProgram(jdkProgram('java')) !== undefined,
  packages: javaPackages,
};

/** Compiles the launcher of the database. @type {Program} */
export const jdk = {
  title: 'a Java 17 or 21 development kit (javac)',
  present: hasSuitableJdk,
  packages: javaPackages,
};

/** Fetches the jars of the database. @type {Program} */
export const maven = {
  title: 'Maven',
  present: () => findProgram('mvn') !== undefined,
  packages: { 'apt-get': ['maven'], dnf: ['maven'], pacman: ['maven'], zypper: ['maven'], brew: ['maven'] },
};

/** Shows the page to the tests. @type {Program} */
export const chromium = {
  title: 'Chromium',
  present: () => findChromium() !== undefined,
  packages: {
    'apt-get': ['chromium', 'chromium-browser'],
    dnf: ['chromium'],
    pacman: ['chromium'],
    zypper: ['chromium'],
    brew: ['google-chrome'],
  },
};
