import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import StarterDataFirst from './tests/setup/order.ts';

const integration = 'tests/**/*.integration.test.ts';
const endToEnd = 'tests/e2e/**/*.e2e.test.ts';

/** Files that take all that the machine has: beside others they would say more about those. */
const alone = ['tests/faults/load.integration.test.ts', 'tests/server/replicas/replicas.integration.test.ts'];

/** Milliseconds in which what is to happen soon does, on a busy machine too. */
const POLL = 15_000;

const LANES = Math.min(2, availableParallelism());

/**
 * Files that use the database run in lanes, each on a database of its own: one after another in each, since they share
 * that, and each starts with an empty one or with the starter data.
 */
const lanes = {
  expect: { poll: { timeout: POLL } },
  globalSetup: 'tests/setup/lanes.ts',
  testTimeout: 120_000,
  hookTimeout: 300_000,
};

/** The copy of graphql that Node loads for everybody else; Vite would pick the one for bundlers beside it. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/totals.ts'],
    sequence: { sequencer: StarterDataFirst },
    maxWorkers: LANES,
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [integration, endToEnd],
          maxWorkers: availableParallelism(),
          expect: { poll: { timeout: POLL } },
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: { name: 'e2e', include: [endToEnd], ...lanes, sequence: { groupOrder: 1 } },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: [integration],
          exclude: alone,
          ...lanes,
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: { name: 'alone', include: alone, ...lanes, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
