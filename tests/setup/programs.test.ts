import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recentEnough } from '../../setup/node-version.mjs';
import { installCommand } from '../../setup/packages.mjs';
import { findProgram, suitableJava } from '../../setup/programs.mjs';

describe('versions', () => {
  it.each([
    ['20.19.0', true],
    ['20.18.3', false],
    ['18.20.8', false],
    ['22.0.0', true],
  ])('Node %s is recent enough: %s', (version, expected) => {
    expect(recentEnough(version)).toBe(expected);
  });

  it.each([
    ['javac 17.0.15', true],
    ['javac 21', true],
    ['javac 11.0.2', false],
    ['javac 1.8.0_422', false],
    ['javac 25.0.1', false],
    ['', false],
  ])('Java "%s" suits Neo4j: %s', (said, expected) => {
    expect(suitableJava(said)).toBe(expected);
  });
});

describe('the command that installs programs', () => {
  it('uses sudo where one is not root', () => {
    expect(installCommand('apt-get', ['maven', 'chromium'], false)).toBe(
      'sudo apt-get update && sudo apt-get install -y maven chromium',
    );
    expect(installCommand('dnf', ['maven'], true)).toBe('dnf install -y maven');
  });

  it('tells where Homebrew puts Java, without sudo', () => {
    expect(installCommand('brew', ['openjdk@21', 'maven'], false)).toBe(
      'brew install openjdk@21 maven && ' +
        'export JAVA_HOME=$(brew --prefix openjdk@21)/libexec/openjdk.jdk/Contents/Home',
    );
  });
});

describe('a machine with little on it', () => {
  let machine: string;

  beforeAll(async () => {
    machine = await mkdtemp(path.join(os.tmpdir(), 'observatory-machine-'));
    await symlink(process.execPath, path.join(machine, 'node'));
    await writeFile(path.join(machine, 'dnf'), '');
    await chmod(path.join(machine, 'dnf'), 0o755);
    await writeFile(path.join(machine, 'mvn'), 'not executable');
  });
  afterAll(() => rm(machine, { recursive: true, force: true }));

  const setUp = (purpose: string) =>
    new Promise<{ code: unknown; stderr: string }>((resolve) => {
      execFile(
        path.join(machine, 'node'),
        ['setup/setup.mjs', purpose],
        { env: { PATH: machine, OBSERVATORY_CACHE: path.join(machine, 'cache') } },
        (error, _stdout, stderr) => resolve({ code: error?.code, stderr }),
      );
    });

  it('is told the command for what is missing, and the other way', async () => {
    const { code, stderr } = await setUp('test');
    expect(code).toBe(1);
    expect(stderr).toContain('Missing: a Java 17 or 21 development kit (javac), Maven, Chromium.');
    expect(stderr).toContain('dnf install -y java-21-openjdk-devel maven chromium\n');
    expect(stderr).toContain('docker compose up');
  });

  it('is told what the command can set up', async () => {
    expect(await setUp('everything')).toEqual({
      code: 1,
      stderr: 'Say what to set up: start, test, ingest.\n',
    });
  });

  it('has the programs that can be run', () => {
    expect(findProgram(path.join(machine, 'node'))).toBe(path.join(machine, 'node'));
    expect(findProgram(path.join(machine, 'mvn'))).toBeUndefined();
  });
});
