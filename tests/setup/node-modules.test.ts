import { describe, expect, it } from 'vitest';
import { upToDate } from '../../setup/node-modules.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/vitest': { version: '4.1.12', dev: true },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  },
};
const react = { 'node_modules/react': { version: '19.3.1' } };
const vitest = { 'node_modules/vitest': { version: '4.1.12', dev: true } };

describe('installed Node modules', () => {
  it('are up to date when every package has the version of the lockfile', () => {
    expect(upToDate(wanted, { packages: { ...react, ...vitest } }, { development: true })).toBe(true);
  });

  it('are stale when npm has not finished', () => {
    expect(upToDate(wanted, undefined, { development: false })).toBe(false);
  });

  it('are stale when a version differs', () => {
    const installed = { packages: { 'node_modules/react': { version: '18.0.0' }, ...vitest } };
    expect(upToDate(wanted, installed, { development: true })).toBe(false);
  });

  it('need the packages for development only where those are used', () => {
    expect(upToDate(wanted, { packages: react }, { development: false })).toBe(true);
    expect(upToDate(wanted, { packages: react }, { development: true })).toBe(false);
  });
});
