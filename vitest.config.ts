import { defineConfig } from 'vitest/config';

const integration = 'tests/**/*.integration.test.ts';
const endToEnd = 'tests/e2e/**/*.e2e.test.ts';

/** Files that use the database run one after another, since they share it; each starts with an empty one. */
const oneAtATime = {
  fileParallelism: false,
  globalSetup: 'tests/setup/server.ts',
  testTimeout: 120_000,
  hookTimeout: 300_000,
};

/** The copy of graphql that Node loads for everybody else; Vite would pick the one for bundlers beside it. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/totals.ts'],
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [integration, endToEnd],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: { name: 'integration', include: [integration], ...oneAtATime, sequence: { groupOrder: 1 } },
      },
      {
        resolve,
        test: { name: 'e2e', include: [endToEnd], ...oneAtATime, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
